package be.vormingsportaal.mail;

import be.vormingsportaal.shared.UnderWayException;

/** Another thread or node is sending this very mail; the job that asked tries again soon. */
class MailInProgressException extends UnderWayException {

    private static final long serialVersionUID = 1L;

    MailInProgressException(String name) {
        super("The mail '" + name + "' is being sent by somebody else");
    }
}
