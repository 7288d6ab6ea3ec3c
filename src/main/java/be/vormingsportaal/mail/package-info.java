/**
 * Mails to people: made from templates, sent over SMTP, and logged so that none goes out twice.
 *
 * <p>Dutch words: mail, afzender, mislukt (failed), geweigerd (refused for good), afhandelen (to deal with a refusal),
 * wettelijke vermeldingen (the legal footer under every mail).
 *
 * <p>Owns the log of sent mails ({@code SentMail}): a fingerprint says whether this mail, of this generation, went to this
 * person, and was taken, failed or was refused. It keeps no text, and address and subject for some time only. Whoever has to
 * tell somebody about a refusal listens to {@code MailRefused}.
 *
 * <p>Deliberately not here: waiting and retrying. A mail is sent by a job of the engine; when sending fails the job
 * fails, and the engine tries it again with growing pauses. {@code docs/failures.md} tells the whole story.
 */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"shared", "engine", "engine :: jobs"})
package be.vormingsportaal.mail;

import org.springframework.modulith.ApplicationModule;
