package be.vormingsportaal.listing;

import be.vormingsportaal.shared.RetryOnConflict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody writes to a trainer of the public list. The process then mails it. */
@Service
@Transactional
public class ContactMessages {

    private final PublicListing listing;
    private final ContactMessageRepository messages;
    private final ContactProcess process;
    private final ListingSettings settings;
    private final Clock clock;

    ContactMessages(
            PublicListing listing,
            ContactMessageRepository messages,
            ContactProcess process,
            ListingSettings settings,
            Clock clock) {
        this.listing = listing;
        this.messages = messages;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a message. The same message on the same day, for instance by a second click, is taken once.
     *
     * @throws java.util.NoSuchElementException when no such trainer is on the list, or not any more
     */
    @RetryOnConflict
    public void send(String publicId, SendMessage typed) {
        UUID accountId = listing.account(publicId).orElseThrow();
        String sameAs = sameAs(accountId, typed);
        if (messages.existsBySameAs(sameAs)) {
            return;
        }
        Instant now = clock.instant();
        ContactMessage received = messages.saveAndFlush(ContactMessage.received(accountId, typed, sameAs, now));
        process.start(received.id());
    }

    /** For how many days a message is kept after it was mailed. */
    public long keptDays() {
        return settings.keepMessages().toDays();
    }

    private String sameAs(UUID accountId, SendMessage typed) {
        String identity = String.join(
                "|",
                accountId.toString(),
                LocalDate.now(clock).toString(),
                typed.email().value(),
                typed.message());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
