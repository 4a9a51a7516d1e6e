package org.throughline.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.throughline.graph.GraphUnusable;

/** Says in plain words that the graph cannot be used as it is. */
class GraphUnusableAnalyzer extends AbstractFailureAnalyzer<GraphUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, GraphUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
