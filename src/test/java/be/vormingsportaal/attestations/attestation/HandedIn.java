package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.attestations.validity.Institutions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attests as trainers hand them in, without a file: this module looks at nothing but the file's name for its content. */
@TestComponent
public class HandedIn {

    private final AttestationService service;
    private final Institutions institutions;
    private final JdbcClient database;
    private final Clock clock;

    public HandedIn(AttestationService service, Institutions institutions, JdbcClient database, Clock clock) {
        this.service = service;
        this.institutions = institutions;
        this.database = database;
        this.clock = clock;
    }

    /** From a Flemish institution, with a file that nobody else has. */
    public UUID attest(UUID accountId, String instrumentCode, LocalDate obtainedOn, LocalDate expiresOn) {
        return attest(accountId, instrumentCode, obtainedOn, expiresOn, anyContent());
    }

    /** @param content names the content of the file */
    public UUID attest(
            UUID accountId, String instrumentCode, LocalDate obtainedOn, LocalDate expiresOn, String content) {
        SubmitAttestation typed = new SubmitAttestation(
                accountId,
                instrumentCode,
                institution(InstitutionKind.FLEMISH),
                obtainedOn,
                expiresOn,
                document(content));
        return service.save(Attestation.submitted(typed, content, clock.instant()));
    }

    /** One that is valid until the end of next year, as the rule says. */
    public UUID attest(UUID accountId, String instrumentCode) {
        LocalDate today = LocalDate.now(clock);
        return attest(accountId, instrumentCode, today, LocalDate.of(today.getYear() + 1, 12, 31));
    }

    /** Made when there is none yet; two nodes may both make one. */
    public UUID institution(InstitutionKind kind) {
        return institutions.active(Set.of(kind)).stream()
                .map(InstitutionView::id)
                .findFirst()
                .orElseGet(() -> institutions
                        .add("Opleidingscentrum " + anyContent().substring(0, 8), kind)
                        .orElseThrow());
    }

    public static String anyContent() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private UUID document(String content) {
        UUID id = UUID.randomUUID();
        database.sql("insert into document (id, sha256, media_type, bytes, pages, stored_at, claimed_at, version)"
                        + " values (:id, :content, 'application/pdf', 1, 1, :now, :now, 0)")
                .param("id", id)
                .param("content", content)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
