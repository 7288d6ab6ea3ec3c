package be.vormingsportaal.mail;

import be.vormingsportaal.shared.UnderWayException;

/** Another thread or node is sending the same mail. The job that asked for it tries again after a short time. */
class MailInProgressException extends UnderWayException {

    private static final long serialVersionUID = 1L;

    MailInProgressException(String name) {
        super("The mail '" + name + "' is being sent by somebody else");
    }
}
