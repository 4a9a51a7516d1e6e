package org.throughline.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that a password is missing. */
class MissingPasswordAnalyzer extends AbstractFailureAnalyzer<MissingPassword> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingPassword cause) {
        return new FailureAnalysis(cause.getMessage(), "Set THROUGHLINE_NEO4J_PASSWORD in the environment.", cause);
    }
}
