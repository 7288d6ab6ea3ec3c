package be.vormingsportaal.mail;

/** Another thread or node is sending this very mail; the job that asked tries again later. */
class MailInProgressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailInProgressException(String name) {
        super("The mail '" + name + "' is being sent by somebody else");
    }
}
