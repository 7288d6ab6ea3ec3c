package be.vormingsportaal.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to set, instead of a stack trace. */
class SettingsRefusedAnalyzer extends AbstractFailureAnalyzer<SettingsRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsRefusedException cause) {
        return new FailureAnalysis(
                "The portal refuses to start:" + System.lineSeparator() + cause.getMessage(),
                "Set what is named above; docs/operations.md explains each. To try the portal out, run:"
                        + " mvn spring-boot:run",
                cause);
    }
}
