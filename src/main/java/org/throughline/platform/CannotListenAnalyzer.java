package org.throughline.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the port of the service cannot be had. */
class CannotListenAnalyzer extends AbstractFailureAnalyzer<CannotListen> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotListen cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set SERVER_ADDRESS to an address of this machine, and SERVER_PORT to a port that this user may have (on"
                        + " many systems one above 1023).",
                cause);
    }
}
