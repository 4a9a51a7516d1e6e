package org.throughline.api;

import org.springframework.stereotype.Component;

/**
 * Keeps what was read for as long as the graph stays at one revision: sources, organisations and first pages come again
 * in almost every answer. An answer at another revision never sees what was kept, so nothing is out of date.
 */
@Component
class RevisionCache {

    private Kept latest = new Kept(-1);

    /** What is kept for {@code revision}. An answer that began before the last write keeps things for itself alone. */
    synchronized Kept at(long revision) {
        if (revision > latest.revision()) {
            latest = new Kept(revision);
        }
        return revision == latest.revision() ? latest : new Kept(revision);
    }
}
