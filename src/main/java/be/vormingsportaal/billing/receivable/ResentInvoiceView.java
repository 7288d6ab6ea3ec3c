package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.shared.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail with a document that staff asked for once more.
 *
 * @param sentAt when the mail server took it; empty as long as that has to be done
 */
public record ResentInvoiceView(EmailAddress email, Instant askedAt, Optional<Instant> sentAt) {}
