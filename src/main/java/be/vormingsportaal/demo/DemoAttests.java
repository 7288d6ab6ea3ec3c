package be.vormingsportaal.demo;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.attestations.attestation.SubmitAttestation;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.attestations.validity.ValidityRules;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.documents.storage.StoreResult.Stored;
import be.vormingsportaal.shared.EmailAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demo's trainers their attests: one valid, one expired, two of the quality centre. */
@Component
@Profile("demo")
class DemoAttests {

    private static final String INSTITUTION = "Voorbeeldinstituut voor Zorgopleidingen";

    private final AccountDirectory accounts;
    private final Institutions institutions;
    private final ValidityRules rules;
    private final Documents documents;
    private final AttestationService attestations;
    private final Clock clock;

    DemoAttests(
            AccountDirectory accounts,
            Institutions institutions,
            ValidityRules rules,
            Documents documents,
            AttestationService attestations,
            Clock clock) {
        this.accounts = accounts;
        this.institutions = institutions;
        this.rules = rules;
        this.documents = documents;
        this.attestations = attestations;
        this.clock = clock;
    }

    /** This happens once: when the institution exists, it was done before. */
    @Transactional
    public void fill() {
        UUID institution =
                institutions.add(INSTITUTION, InstitutionKind.FLEMISH).orElse(null);
        if (institution == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        hand(institution, "trainer@delinde.example", "Els Willems", "ltcf", today.minusMonths(2));
        hand(institution, "trainer@debrug.example", "Bart Goossens", "home-care", march(today.getYear() - 2));
        UUID staff = account(DemoPerson.STAFF.address());
        UUID kcdTrainer = account("kcdtrainer@delinde.example");
        attestations.give(new GiveAttestation(kcdTrainer, "screener", today.minusMonths(3), staff));
        attestations.give(new GiveAttestation(kcdTrainer, "ltcf", march(today.getYear() - 1), staff));
    }

    /** By the rule, such an attest ends with the next year. */
    private static LocalDate march(int year) {
        return LocalDate.of(year, 3, 20);
    }

    private void hand(UUID institution, String address, String name, String instrument, LocalDate obtainedOn) {
        byte[] attest = DemoPdf.of(
                "Attest BelRAI-trainer (voorbeeld)",
                List.of(name, "Behaald op " + obtainedOn, INSTITUTION, "Dit attest is verzonnen."));
        Stored stored = (Stored) documents.store(new Upload("voorbeeldattest.pdf", new ByteArrayResource(attest)));
        attestations.submit(new SubmitAttestation(
                account(address),
                instrument,
                institution,
                obtainedOn,
                rules.expiry(InstitutionKind.FLEMISH, obtainedOn).orElseThrow(),
                stored.documentId()));
    }

    private UUID account(String address) {
        return accounts.findByEmail(EmailAddress.of(address)).orElseThrow().id();
    }
}
