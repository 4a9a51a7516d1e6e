package org.throughline.ingest;

/**
 * A row that says exactly what another says, and so counts once.
 *
 * @param place where it stands
 * @param first where the other stands
 */
public record Repeat(Place place, Place first) {}
