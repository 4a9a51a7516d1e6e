package org.throughline.graph;

import java.util.Locale;
import java.util.regex.Pattern;

/** Digital object identifiers, of which upper and lower case mean the same (DOI Handbook, 2.4). */
public final class Doi {

    private static final Pattern BEFORE = Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)\\s*");

    private Doi() {}

    /**
     * What two spellings of one DOI have in common.
     *
     * @param written a DOI, with or without {@code https://doi.org/} or {@code doi:} before it
     */
    public static String key(String written) {
        return BEFORE.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
