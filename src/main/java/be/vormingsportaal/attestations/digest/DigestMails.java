package be.vormingsportaal.attestations.digest;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.organisations.membership.Members;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a digest. The process calls it. */
@Service
@Transactional
public class DigestMails {

    private final AttestationDigestRepository digests;
    private final DigestLines lines;
    private final Members members;
    private final MailService mail;
    private final DigestSchedule schedule;

    DigestMails(
            AttestationDigestRepository digests,
            DigestLines lines,
            Members members,
            MailService mail,
            DigestSchedule schedule) {
        this.digests = digests;
        this.lines = lines;
        this.members = members;
        this.mail = mail;
        this.schedule = schedule;
    }

    /** Mails it to each registered manager. It mails nobody when nothing in it concerns the organisation any more. */
    public void send(UUID digestId) {
        AttestationDigest digest = digests.hold(digestId).orElseThrow();
        List<DigestLine> content = lines.of(digest);
        if (!content.isEmpty()) {
            mail.sendAll(members.managers(digest.organisationId()).stream()
                    .map(manager -> mail(digestId, manager, content))
                    .toList());
        }
        digest.sent(schedule.now());
    }

    private static Mail mail(UUID digestId, AccountView manager, List<DigestLine> content) {
        return new Mail(
                "attestation-digest",
                digestId,
                1,
                manager.email(),
                manager.name().full(),
                Map.of("lines", content));
    }
}
