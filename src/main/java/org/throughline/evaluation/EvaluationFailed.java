package org.throughline.evaluation;

/** A test collection could not be evaluated to the end; the message says what kept it from that. */
public final class EvaluationFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationFailed(String message) {
        super(message);
    }
}
