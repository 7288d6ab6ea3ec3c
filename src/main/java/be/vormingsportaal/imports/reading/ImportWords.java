package be.vormingsportaal.imports.reading;

import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.shared.Belgium;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows the words of a file, which stand in the message bundle. They are compared without case, spaces and accents. */
@Component
class ImportWords {

    private static final Pattern NOT_COMPARED = Pattern.compile("[\\p{M}\\s\\u00a0]");

    private final MessageSource texts;

    ImportWords(MessageSource texts) {
        this.texts = texts;
    }

    /** The texts that may stand above a column: its name, and other names that people give it. */
    Set<String> names(String key) {
        return words("field." + key, "imports.header." + key + ".also");
    }

    /** The names of these columns, for a sentence. */
    String titles(List<String> keys) {
        return keys.stream()
                .map(key -> texts.getMessage("field." + key, null, Belgium.LOCALE))
                .collect(Collectors.joining(", "));
    }

    static String name(InstrumentView instrument) {
        return compared(instrument.name());
    }

    /** Columns that the portal's own files have and that an import does not need. */
    Set<String> known() {
        return words("imports.header.known");
    }

    /** @return whether the instrument is wanted; empty when the cell says neither yes nor no */
    Optional<Boolean> isWanted(String cell) {
        String word = compared(cell);
        if (word.isEmpty() || words("imports.no").contains(word)) {
            return Optional.of(false);
        }
        return words("imports.yes").contains(word) ? Optional.of(true) : Optional.empty();
    }

    static String compared(String text) {
        return NOT_COMPARED
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private Set<String> words(String... keys) {
        return Arrays.stream(keys)
                .flatMap(key ->
                        List.of(texts.getMessage(key, null, Belgium.LOCALE).split(",")).stream())
                .map(ImportWords::compared)
                .collect(Collectors.toSet());
    }
}
