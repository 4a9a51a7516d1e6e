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
    SAYS,
    CERTAINTY,
    DIRECTION,
    ADOPTERS,
    DATE,
    UNTIL,
    BASIS,
    WORDS,
    WHY,
    IDS,
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
