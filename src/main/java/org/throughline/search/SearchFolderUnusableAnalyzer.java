package org.throughline.search;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that search cannot have its folder. */
class SearchFolderUnusableAnalyzer extends AbstractFailureAnalyzer<SearchFolderUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SearchFolderUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
