/** What one row has to fulfil, whatever else is in the files or in the graph. */
@NullMarked
package org.throughline.ingest.check;

import org.jspecify.annotations.NullMarked;
