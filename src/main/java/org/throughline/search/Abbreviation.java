package org.throughline.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A short form with what it stands for, as the names of one thing show: the short form is a word of one name, mostly in
 * capitals, and the long form is another name, or a run of its words, that these letters are taken from.
 *
 * @param shortForm as it is written
 * @param longForm as it is written
 */
public record Abbreviation(String shortForm, String longForm) {

    /** What the names of one thing show. */
    public static Set<Abbreviation> in(List<String> names) {
        var found = new LinkedHashSet<Abbreviation>();
        var all = names.stream().distinct().map(NameWords::of).toList();
        for (var name : all) {
            for (int at = 0; at < name.size(); at++) {
                var shortForm = name.shortForm(at);
                if (shortForm != null) {
                    for (var other : all) {
                        add(found, shortForm, longForm(shortForm, name, at, other));
                    }
                }
            }
        }
        return found;
    }

    private static void add(Set<Abbreviation> found, String shortForm, @Nullable String longForm) {
        if (longForm != null && !longForm.equalsIgnoreCase(shortForm)) {
            found.add(new Abbreviation(shortForm, longForm));
        }
    }

    private static @Nullable String longForm(String shortForm, NameWords name, int at, NameWords other) {
        var initials = LongForm.ofInitials(shortForm, other);
        for (int first = 0; first < other.size(); first++) {
            int end = initials.endFrom(first);
            if (end > first + 1 && !other.hasWord(shortForm, first, end) && fits(name, at, other, first, end)) {
                return other.between(first, end);
            }
        }
        if (name == other || name.size() > 1) {
            return null;
        }
        var spelled = whole(other, LongForm.spelled(shortForm, other).endFrom(0));
        return spelled == null ? whole(other, LongForm.grown(shortForm, other).endFrom(0)) : spelled;
    }

    /**
     * Whether both forms stand in the same place. A name that is nothing but the short form may be short for any of the
     * other's words; within one name the two are beside each other, with a word between at most ("Screening Study (SS)",
     * "Study of Term Admissions units (STA)"); in two names the same word follows both, or none follows one of them.
     */
    private static boolean fits(NameWords name, int at, NameWords other, int first, int end) {
        if (name == other) {
            return first > at ? first - at <= 2 : at - end <= 1;
        }
        var after = name.lower(at + 1);
        var afterOther = other.lower(end);
        return name.size() == 1 || after.isEmpty() || afterOther.isEmpty() || after.equals(afterOther);
    }

    /** A name up to the end of its words, or to where it only goes on with "of", "for" and the like. */
    private static @Nullable String whole(NameWords name, int end) {
        var isWhole = end == name.size() || end > 0 && name.isSmall(end);
        return isWhole && name.isWrittenOut(end) ? name.between(0, end) : null;
    }
}
