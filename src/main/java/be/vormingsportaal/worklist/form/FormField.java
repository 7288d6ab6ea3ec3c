package be.vormingsportaal.worklist.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a form asks.
 *
 * @param key the name of the variable that the answer becomes
 * @param description a hint beside the label
 * @param options the choices of a {@link Kind#CHOICE}
 * @param longest how many characters an answer may have
 */
public record FormField(
        String key,
        Kind kind,
        String label,
        Optional<String> description,
        List<FormOption> options,
        boolean required,
        OptionalInt longest,
        Optional<FormCondition> condition)
        implements FormPart {

    /** How it is answered. */
    public enum Kind {
        /** One of a few. */
        CHOICE,
        DAY,
        /** A line of text. */
        LINE,
        /** Several lines of text. */
        TEXT
    }

    @Override
    public boolean isField() {
        return true;
    }

    /** The same field with only these choices. */
    FormField with(List<FormOption> some) {
        return new FormField(key, kind, label, description, some, required, longest, condition);
    }
}
