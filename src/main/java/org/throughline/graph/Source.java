package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * A document or register that facts are taken from.
 *
 * @param id the stable id
 * @param title its title
 * @param publisher who published it
 * @param url where to find it
 * @param doi digital object identifier
 * @param pmid PubMed id
 * @param published when it was published
 * @param licence under which licence
 * @param note what has to be known about it
 */
public record Source(
        Id id,
        String title,
        String publisher,
        @Nullable String url,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable PartialDate published,
        @Nullable String licence,
        @Nullable String note)
        implements Thing {

    @Override
    public String name() {
        return title;
    }
}
