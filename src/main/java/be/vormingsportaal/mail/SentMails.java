package be.vormingsportaal.mail;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says about what mails were sent. */
@Component
public class SentMails {

    private final SentMailRepository mails;

    SentMails(SentMailRepository mails) {
        this.mails = mails;
    }

    /** Whether some mail about this was sent, or may have been. A mail that the mail server did not take does not count. */
    public boolean isBegun(UUID aggregate) {
        return mails.existsByAggregate(aggregate);
    }

    /** The mails about this, oldest first. */
    public List<SentMailView> about(UUID aggregate) {
        return mails.findByAggregateOrderByChangedAt(aggregate).stream()
                .map(mail -> new SentMailView(mail.name(), mail.isSent(), mail.changedAt()))
                .toList();
    }
}
