package be.vormingsportaal.worklist.form;

import java.util.Map;
import java.util.Optional;

/** A text or a field of a form. */
public sealed interface FormPart permits FormField, FormText {

    /** When it is shown; empty for always. */
    Optional<FormCondition> condition();

    default boolean isShown(Map<String, String> typed) {
        return condition().map(only -> only.holds(typed)).orElse(true);
    }

    /** Whether somebody fills it in; templates ask this. */
    boolean isField();
}
