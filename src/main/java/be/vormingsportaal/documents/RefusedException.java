package be.vormingsportaal.documents;

import java.util.List;

/** Leads out of the depth of a check; whoever asked for the check makes it a {@link Refusal}. */
class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> arguments;

    RefusedException(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    RefusedException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    Refusal of(String fileName) {
        return new Refusal(fileName, reason, arguments);
    }
}
