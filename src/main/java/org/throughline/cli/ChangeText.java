package org.throughline.cli;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.Change;

/**
 * What becomes of one row that was there with other content, field by field.
 *
 * @param change what changes
 */
record ChangeText(Change change) {

    /** Two of these, with the field's name, are about what a wide terminal takes. */
    private static final int LONGEST = 60;

    /** How much that is the same is shown before the first difference. */
    private static final int LEAD = 20;

    private static final String ELLIPSIS = "…";

    /** With every value whole. */
    List<String> whole() {
        return lines(change.fields().stream());
    }

    /** With of long values only the part where they differ. */
    List<String> shortened() {
        return lines(change.fields().stream().map(ChangeText::shortened));
    }

    private List<String> lines(Stream<Change.Field> fields) {
        var heading = "changed: %s (%s)".formatted(change.id(), change.place());
        return Stream.concat(Stream.of(heading), fields.map(ChangeText::line)).toList();
    }

    private static String line(Change.Field field) {
        var before = requireNonNullElse(field.before(), "nothing");
        var after = requireNonNullElse(field.after(), "nothing");
        return "  " + field.name() + ": " + (field.isSame() ? after : before + " -> " + after);
    }

    private static Change.Field shortened(Change.Field field) {
        int start = Math.max(0, firstDifference(field.before(), field.after()) - LEAD);
        return new Change.Field(field.name(), excerpt(field.before(), start), excerpt(field.after(), start));
    }

    private static int firstDifference(@Nullable String before, @Nullable String after) {
        return before == null || after == null ? 0 : Arrays.mismatch(before.toCharArray(), after.toCharArray());
    }

    private static @Nullable String excerpt(@Nullable String value, int wanted) {
        if (value == null || value.length() <= LONGEST) {
            return value;
        }
        int start = wholeCharacter(value, Math.min(wanted, value.length() - LONGEST));
        int end = wholeCharacter(value, start + LONGEST);
        return (start > 0 ? ELLIPSIS : "") + value.substring(start, end) + (end < value.length() ? ELLIPSIS : "");
    }

    /** The index, or the one before where a character that takes two places would be cut. */
    private static int wholeCharacter(String value, int index) {
        return index < value.length() && Character.isLowSurrogate(value.charAt(index)) ? index - 1 : index;
    }
}
