/**
 * Mails to people: made from templates, sent over SMTP, and logged so that none goes out twice.
 *
 * <p>Dutch words: mail, afzender, wettelijke vermeldingen (the legal footer under every mail).
 *
 * <p>Owns the log of sent mails ({@code SentMail}). It keeps no address and no text: a fingerprint says whether this
 * mail, of this generation, went to this person.
 *
 * <p>Deliberately not here: waiting and retrying. A mail is sent by a job of the engine; when sending fails the job
 * fails, and the engine tries it again with growing pauses. {@code docs/failures.md} tells the whole story.
 */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"shared"})
package be.vormingsportaal.mail;

import org.springframework.modulith.ApplicationModule;
