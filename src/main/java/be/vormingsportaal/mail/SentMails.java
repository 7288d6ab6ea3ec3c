package be.vormingsportaal.mail;

import be.vormingsportaal.shared.EmailAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of mails, about something or to somebody. */
@Component
@Transactional(readOnly = true)
public class SentMails {

    private final SentMailRepository mails;

    SentMails(SentMailRepository mails) {
        this.mails = mails;
    }

    /** Whether some mail about this was sent, or may have been. A mail that failed does not count. */
    public boolean isBegun(UUID aggregate) {
        return mails.existsByAggregateAndStateNot(aggregate, MailState.FAILED);
    }

    /** The newest mails to this address, the newest first. */
    public List<MailView> to(EmailAddress address, int most) {
        return mails.findByRecipientOrderByFirstTriedAtDesc(address.value(), Limit.of(most)).stream()
                .map(SentMail::view)
                .toList();
    }

    /** What the log keeps of the mails about this, the oldest first. */
    public List<Kept> about(UUID aggregate) {
        return mails.findByAggregateOrderByChangedAt(aggregate).stream()
                .map(SentMail::kept)
                .toList();
    }

    /**
     * What the log keeps of a person: mails to the address, and those about the account of which it does not know any
     * more where they went.
     */
    public List<Kept> keptOf(EmailAddress address, UUID accountId) {
        return mails.findToOrAbout(address.value(), accountId).stream()
                .map(SentMail::kept)
                .toList();
    }

    /**
     * One mail, as the log keeps it of a person.
     *
     * @param name which mail it was
     * @param subject empty once the row is old
     * @param at when it was sent or refused, or the last try that failed
     */
    public record Kept(
            String name,
            Optional<String> subject,
            Optional<EmailAddress> recipient,
            MailState state,
            Instant at,
            Optional<String> answer) {}

    /**
     * Where the newest of these mails was refused for good, by what it is about. Whatever else the newest came to, it is
     * left out. One statement, however many they are.
     */
    public Map<UUID, EmailAddress> refused(Set<String> names, Collection<UUID> aggregates) {
        Map<UUID, EmailAddress> refused = new HashMap<>();
        if (!aggregates.isEmpty()) {
            for (SentMail mail : mails.findAbout(names, aggregates)) {
                mail.recipient()
                        .filter(address -> mail.state() == MailState.REFUSED)
                        .ifPresentOrElse(
                                address -> refused.put(mail.aggregate(), address),
                                () -> refused.remove(mail.aggregate()));
            }
        }
        return refused;
    }

    /** The mail that {@link MailRefused} told about; empty once it is so old that nobody knows where it went. */
    public Optional<MailRefused> refusal(UUID mailId) {
        return mails.findMail(mailId).flatMap(SentMail::refusal);
    }

    /** Leaves nothing of where mails about this went, and keeps only that they went. */
    @Transactional
    public void forget(UUID aggregate) {
        mails.forget(aggregate);
    }
}
