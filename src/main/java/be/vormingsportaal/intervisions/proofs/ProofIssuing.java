package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.LockedEnrolment;
import be.vormingsportaal.organisations.membership.Members;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes proofs of attendance, and takes them back. It works in the transaction that records the attendance. */
@Component
class ProofIssuing {

    private static final int CODE_BYTES = 16;

    private final ProofRepository proofs;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final Members members;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ProofIssuing(
            ProofRepository proofs,
            AccountDirectory accounts,
            InstrumentService instruments,
            Members members,
            Clock clock) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.instruments = instruments;
        this.members = members;
        this.clock = clock;
    }

    /** Gives a proof. A proof that was taken back is valid again, with the code that it had. */
    void give(LockedEnrolment held) {
        proofs.findById(held.enrolment().id()).ifPresentOrElse(Proof::restore, () -> proofs.save(made(held)));
    }

    void takeBack(UUID enrolmentId) {
        proofs.findById(enrolmentId).ifPresent(proof -> proof.invalidate(clock.instant()));
    }

    private Proof made(LockedEnrolment held) {
        Enrolment enrolment = held.enrolment();
        return Proof.of(
                held,
                code(),
                accounts.find(enrolment.accountId()).orElseThrow().name().full(),
                instruments.name(held.intervision().instrumentCode()),
                members.name(enrolment.organisationId()),
                clock.instant());
    }

    private String code() {
        byte[] bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
