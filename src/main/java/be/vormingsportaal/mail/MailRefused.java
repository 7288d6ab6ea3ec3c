package be.vormingsportaal.mail;

import be.vormingsportaal.shared.EmailAddress;
import java.util.UUID;

/**
 * The mail server refused a mail for good. It is published in the transaction of the job that wanted to send it, and again
 * when that transaction is rolled back and the job runs once more. The log of mails keeps the mail under the id.
 *
 * @param name which mail it was
 * @param aggregate what it was about
 */
public record MailRefused(UUID mailId, String name, UUID aggregate, EmailAddress recipient) {}
