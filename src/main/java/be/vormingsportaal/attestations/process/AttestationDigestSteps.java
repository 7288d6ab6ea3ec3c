package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.digest.DigestMails;
import be.vormingsportaal.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the only step of {@code attestation-digest}. */
@Configuration(proxyBeanMethods = false)
class AttestationDigestSteps {

    private final DigestMails mails;

    AttestationDigestSteps(DigestMails mails) {
        this.mails = mails;
    }

    /** Mails the digest to the organisation's managers. */
    @Bean
    JavaDelegate sendDigestDelegate() {
        return execution -> mails.send(BusinessKey.of(execution));
    }
}
