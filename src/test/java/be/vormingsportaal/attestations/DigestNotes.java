package be.vormingsportaal.attestations;

import be.vormingsportaal.attestations.digest.ManagerDigests;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Notes what the mails to owners of attests note, for tests of other packages. */
@TestComponent
public class DigestNotes {

    private final ManagerDigests digests;

    public DigestNotes(ManagerDigests digests) {
        this.digests = digests;
    }

    public void note(UUID attestationId, int occasion) {
        digests.note(attestationId, occasion);
    }
}
