package be.vormingsportaal.documents.content;

import java.util.List;

/** Ends a check from within. The caller of the check makes it a {@link Refusal}. */
public class UploadRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;
    private final transient List<Object> arguments;

    public UploadRefusedException(RefusalReason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public UploadRefusedException(RefusalReason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    public Refusal of(String fileName) {
        return new Refusal(fileName, reason, arguments);
    }
}
