package be.vormingsportaal.accounts.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Says which passwords the portal accepts (OWASP ASVS 5.0, 6.2): a password has to be long enough, and not be one of
 * those that are tried first. There are no rules about kinds of characters, and nobody is forced to change a password.
 *
 * <p>A password is easy to guess when zxcvbn can put it together from its lists of common passwords, names, words,
 * dates and keyboard rows, from common Dutch words of this field, or from the person's own name and address.
 */
@Component
public class PasswordRules {

    public static final int MIN_LENGTH = 12;

    /** A longer password only takes more time to hash. */
    public static final int MAX_LENGTH = 128;

    /** An attacker with a list tries so many within seconds. Online guessing is slowed down as well. */
    private static final double TOO_FEW_GUESSES = 1e7;

    /** Capitals, spaces, marks and a year at the end are the first things an attacker adds to a word. */
    private static final double TOO_FEW_GUESSES_UNDECORATED = 1e5;

    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Punct}]");
    private static final Pattern ENDING = Pattern.compile("[0-9]{1,8}\\p{Punct}{0,3}$");

    /**
     * The time that zxcvbn needs grows fast with the length. What is hard to guess after this many characters stays
     * hard to guess.
     */
    private static final int LOOKED_AT = 40;

    private static final List<String> WORDS_OF_THIS_PLACE = List.of(
            "vormingsportaal",
            "vorming",
            "portaal",
            "belrai",
            "wachtwoord",
            "paswoord",
            "welkom",
            "geheim",
            "zorgverlener",
            "zorg",
            "trainer",
            "manager",
            "organisatie",
            "instrument",
            "kwaliteitscentrum",
            "kcd",
            "vlaanderen",
            "belgie",
            "brussel",
            "antwerpen",
            "gent",
            "brugge",
            "leuven",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "lente",
            "zomer",
            "herfst",
            "winter",
            "maandag",
            "vrijdag",
            "azerty",
            "azertyuiop",
            "qsdfghjklm",
            "hallo",
            "liefde",
            "ikhouvanjou",
            "voetbal",
            "anderlecht",
            "clubbrugge");

    private final Zxcvbn estimator = new Zxcvbn();

    /** Why a password is refused; the message bundle has a sentence for each. */
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON
    }

    /**
     * @param personal what an attacker knows about the person: address, names
     * @return empty when the password is taken
     */
    public Optional<Refusal> check(String password, List<String> personal) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (password.length() > MAX_LENGTH) {
            return Optional.of(Refusal.TOO_LONG);
        }
        List<String> known = new ArrayList<>(WORDS_OF_THIS_PLACE);
        for (String value : personal) {
            known.add(value.toLowerCase(Locale.ROOT));
            known.addAll(List.of(value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        }
        known.removeIf(word -> word.length() < 3);
        boolean common = guesses(password, known) < TOO_FEW_GUESSES
                || guesses(plain(password), known) < TOO_FEW_GUESSES_UNDECORATED
                || guesses(plain(ENDING.matcher(password).replaceFirst("")), known) < TOO_FEW_GUESSES_UNDECORATED;
        return common ? Optional.of(Refusal.TOO_COMMON) : Optional.empty();
    }

    private double guesses(String text, List<String> known) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        return estimator.measure(head, known).getGuesses();
    }

    private static String plain(String password) {
        return DECORATION.matcher(password).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
