package org.throughline.takeaway;

import java.util.Locale;

/** The columns of a table, in their order. */
enum CsvColumn {
    SECTION,
    RANK,
    STEP,
    ID,
    INNOVATION,
    ABOUT,
    NAME,
    TODAY,
    SAYS,
    CERTAINTY,
    DIRECTION,
    LOWERS,
    ADOPTERS,
    COUNT,
    SITES,
    PEOPLE,
    DATE,
    UNTIL,
    BASIS,
    WORDS,
    REASON,
    OUTCOME,
    WHY,
    IDS,
    VIA,
    SOURCES,
    LICENCES,
    RULE,
    GRAPH,
    REVISION,
    LINK;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
