package org.throughline.ingest;

import java.util.List;
import org.throughline.graph.Id;
import org.throughline.ingest.format.FileKind;

/**
 * A row that fits the description of its file, kept small because there can be many.
 *
 * @param kind the kind of its file
 * @param place where it stands
 * @param id its own, or the one derived from what identifies it
 * @param json the row in its canonical form
 * @param references what it refers to, each once
 */
record Row(FileKind kind, Place place, Id id, byte[] json, List<Id> references) {}
