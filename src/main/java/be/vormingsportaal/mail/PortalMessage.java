package be.vormingsportaal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the Message-ID it was given, instead of getting a new one each time it is sent. */
class PortalMessage extends MimeMessage {

    private final String messageId;

    PortalMessage(MimeMessage source, String messageId) {
        super(source.getSession());
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
