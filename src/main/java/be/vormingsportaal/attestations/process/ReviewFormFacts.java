package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.renewal.RenewalCase;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PortalSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what the form of the review shows. The name of the owner stands on the pages that it links to. */
@Component
class ReviewFormFacts {

    private final MessageSource messages;
    private final PortalSettings portal;
    private final BelgianDates dates = new BelgianDates();

    ReviewFormFacts(MessageSource messages, PortalSettings portal) {
        this.messages = messages;
        this.portal = portal;
    }

    Map<String, Object> of(RenewalCase renewal) {
        AttestationView attestation = renewal.attestation();
        Object[] numbers = attestation
                .intervisions()
                .map(known -> new Object[] {known.known(), known.required(), Integer.toString(known.year())})
                .orElse(null);
        Map<String, Object> facts = new HashMap<>();
        facts.putAll(AttestationRenewalBpmn.ATTEST_PAGE.with(portal.page("/beheer/attesten/" + attestation.id())));
        facts.putAll(
                AttestationRenewalBpmn.DOCUMENT_PAGE.with(portal.page("/attesten/" + attestation.id() + "/document")));
        facts.putAll(AttestationRenewalBpmn.INSTRUMENT.with(renewal.instrumentName()));
        facts.putAll(AttestationRenewalBpmn.INSTITUTION.with(
                attestation.institution().name()));
        facts.putAll(AttestationRenewalBpmn.OBTAINED_ON.with(dates.date(attestation.obtainedOn())));
        facts.putAll(AttestationRenewalBpmn.EXPIRES_ON.with(dates.date(attestation.expiresOn())));
        facts.putAll(AttestationRenewalBpmn.RULE_EXPIRY.with(
                renewal.ruleExpiry().map(dates::date).orElseGet(() -> text("attestations.noRule", null))));
        facts.putAll(AttestationRenewalBpmn.REVIEW_REASONS.with(renewal.reviewReasons().stream()
                .sorted()
                .map(reason -> text("attestations.reason." + reason, numbers))
                .collect(Collectors.joining(" "))));
        return facts;
    }

    private String text(String key, Object[] arguments) {
        return messages.getMessage(key, arguments, Belgium.LOCALE);
    }
}
