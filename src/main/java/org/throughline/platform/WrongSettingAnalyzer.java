package org.throughline.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which setting is wrong, before Boot would say which class it was meant for. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<WrongSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongSetting cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct it where it is set: %s in the environment, or --%s=… on the command line."
                        .formatted(cause.variable(), cause.name()),
                cause);
    }
}
