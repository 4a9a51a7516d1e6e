/** The description of the interchange files, read from {@code graph-schema/file-kinds.json}: what import checks against. */
@NullMarked
package org.throughline.ingest.format;

import org.jspecify.annotations.NullMarked;
