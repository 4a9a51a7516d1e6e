package org.throughline.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of bodies say of their form in law, and people leave out: Barts Health NHS Trust is called Barts Health,
 * and NHS Kent and Medway Integrated Care Board is called Kent and Medway.
 */
public final class LegalForm {

    /** Such as there are in names of organisations. What tells one kind of network from another is no legal form. */
    private static final List<Pattern> NAMES = List.of(
            name("(?:NHS )?", "Integrated Care Board|ICB|Clinical Commissioning Group|CCG"),
            name(
                    "",
                    "NHS(?: Foundation)? Trust|Foundation Trust|NHS and Social Care Partnership Trust"
                            + "|(?:Teaching )?Primary Care Trust|(?<=Care )Trust|Limited|Ltd|plc"));

    private LegalForm() {}

    private static Pattern name(String beginning, String ending) {
        return Pattern.compile(beginning + "(?<short>.+?),? (?:" + ending + ")", Pattern.CASE_INSENSITIVE);
    }

    /** What is left of a name without its legal form; empty where it has none, or is nothing else. */
    public static Optional<String> without(String name) {
        return NAMES.stream()
                .map(form -> form.matcher(name.strip()))
                .filter(Matcher::matches)
                .map(found -> found.group("short"))
                .findFirst();
    }
}
