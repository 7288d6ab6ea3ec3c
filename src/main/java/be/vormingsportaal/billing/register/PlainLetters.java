package be.vormingsportaal.billing.register;

import java.text.Normalizer;
import java.util.Locale;

/** Compares texts without accents and capitals, in the database as in Java. */
final class PlainLetters {

    /** Letters with an accent, and below each of them the same letter without one. */
    private static final String ACCENTED = "àáâãäåāçćčèéêëēėęìíîïīñńòóôõöøōśšùúûüūýÿźžż";

    private static final String PLAIN = "aaaaaaaccceeeeeeeiiiiinnooooooossuuuuuyyzzz";

    private PlainLetters() {}

    /** A text of the database in plain letters. The argument is part of a statement, and never what somebody typed. */
    static String column(String name) {
        return "cast(function('translate', lower(" + name + "), '" + ACCENTED + "', '" + PLAIN + "') as string)";
    }

    /** A pattern for such a text, which matches anywhere in it. Its escape character is {@code !}. */
    static String pattern(String typed) {
        return "%" + of(typed).replaceAll("([!%_])", "!$1") + "%";
    }

    private static String of(String typed) {
        String letters = Normalizer.normalize(typed.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(letters.length());
        letters.chars().forEach(letter -> {
            int at = ACCENTED.indexOf(letter);
            plain.append(at < 0 ? (char) letter : PLAIN.charAt(at));
        });
        return plain.toString().replaceAll("\\s+", " ");
    }
}
