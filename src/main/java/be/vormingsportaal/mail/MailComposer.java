package be.vormingsportaal.mail;

import be.vormingsportaal.shared.AccountNumbers;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PortalSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Turns a {@link Mail} into a message: text and HTML side by side, with the portal's headers and legal footer. */
@Component
class MailComposer {

    private final SpringTemplateEngine htmlAndText;
    private final MessageSource messages;
    private final PortalSettings portal;
    private final MailSettings settings;
    private final Clock clock;

    MailComposer(
            MailTemplates templates,
            MessageSource messages,
            PortalSettings portal,
            MailSettings settings,
            Clock clock) {
        this.htmlAndText = templates.engine();
        this.messages = messages;
        this.portal = portal;
        this.settings = settings;
        this.clock = clock;
    }

    String subject(Mail mail) {
        return messages.getMessage("mail." + mail.name() + ".subject", mail.subjectArguments(), Belgium.LOCALE);
    }

    /** @param fingerprint becomes the Message-ID, so that the same mail has the same one whenever it is sent */
    MimeMessage compose(MimeMessage session, Mail mail, String fingerprint) {
        MimeMessage message = new PortalMessage(session, "<" + fingerprint + "@" + settings.domain() + ">");
        String subject = subject(mail);
        Context context = new Context(Belgium.LOCALE, mail.model());
        context.setVariable("recipientName", mail.recipientName());
        context.setVariable("subject", subject);
        context.setVariable("mailName", mail.name());
        context.setVariable("portalAddress", portal.baseUrl());
        context.setVariable("legal", portal.legal());
        context.setVariable("dates", new BelgianDates());
        context.setVariable("accountNumbers", new AccountNumbers());
        context.setVariable("textBody", mail.template() + ".txt");
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from(), settings.fromName());
            helper.setTo(mail.recipient().value());
            helper.setReplyTo(mail.replyTo()
                    .map(EmailAddress::value)
                    .orElse(portal.legal().email()));
            helper.setSubject(subject);
            helper.setSentDate(Date.from(clock.instant()));
            helper.setText(
                    htmlAndText.process("mail-layout.txt", context),
                    htmlAndText.process(mail.template() + ".html", context));
            for (Mail.Attachment file : mail.attachments()) {
                helper.addAttachment(file.fileName(), new ByteArrayResource(file.content()), file.mediaType());
            }
            // RFC 3834: this header tells automatic answers, such as those about holidays, not to answer.
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException("The mail '" + mail.name() + "' cannot be made", e);
        }
    }
}
