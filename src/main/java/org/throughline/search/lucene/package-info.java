/** Keeps what search has worked out in folders of Lucene. The only place that sees it. */
@NullMarked
package org.throughline.search.lucene;

import org.jspecify.annotations.NullMarked;
