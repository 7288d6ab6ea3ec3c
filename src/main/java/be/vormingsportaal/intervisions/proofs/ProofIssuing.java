package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.LockedEnrolment;
import be.vormingsportaal.organisations.membership.Members;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes proofs of attendance, and takes them back. It works in the transaction that records the attendance. */
@Component
class ProofIssuing {

    private static final int CODE_BYTES = 16;

    private final ProofRepository proofs;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final Members members;
    private final ProofChanges changes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ProofIssuing(
            ProofRepository proofs,
            AccountDirectory accounts,
            InstrumentService instruments,
            Members members,
            ProofChanges changes,
            Clock clock) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.instruments = instruments;
        this.members = members;
        this.changes = changes;
        this.clock = clock;
    }

    /** Gives a proof. A proof that was taken back is valid again, with the code that it had. */
    void give(LockedEnrolment held) {
        Optional<Proof> former = proofs.findById(held.enrolment().id());
        if (former.isEmpty()) {
            proofs.save(made(held));
        } else {
            former.get().restore();
            proofs.flush();
            changes.changed(former.get().view(), held);
        }
    }

    /** Takes a proof back. The trainer is told, and an attest that was built on it is looked at again. */
    void takeBack(LockedEnrolment held) {
        proofs.findById(held.enrolment().id()).ifPresent(proof -> {
            proof.invalidate(clock.instant());
            proofs.flush();
            changes.changed(proof.view(), held);
        });
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
