/** Runs the model that gives texts their vectors. The only place that sees ONNX Runtime. */
@NullMarked
package org.throughline.search.onnx;

import org.jspecify.annotations.NullMarked;
