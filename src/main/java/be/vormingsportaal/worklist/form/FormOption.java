package be.vormingsportaal.worklist.form;

/**
 * One of the choices of a field.
 *
 * @param label such as {@code Uitstel geven: betalen mag later}
 * @param value what is sent
 */
public record FormOption(String label, String value) {

    /** What stands before the explanation: {@code Uitstel geven}. */
    public String name() {
        return label.split(":", 2)[0];
    }
}
