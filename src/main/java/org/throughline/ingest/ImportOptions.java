package org.throughline.ingest;

/**
 * How files are taken in.
 *
 * @param dryRun whether to tell only what would be done
 * @param strict whether to load nothing where anything is refused
 */
public record ImportOptions(boolean dryRun, boolean strict) {

    /** Load what is right, refuse the rest. */
    public static final ImportOptions USUAL = new ImportOptions(false, false);
}
