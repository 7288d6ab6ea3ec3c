package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.Optional;

/**
 * What somebody typed who has no access to the old mailbox any more. Nothing of it is known to be true.
 *
 * @param organisation free text
 * @param explanation empty when there is none
 */
public record RequestAccess(
        EmailAddress formerEmail,
        EmailAddress newEmail,
        PersonName name,
        String organisation,
        String phone,
        Optional<String> explanation) {

    /** Longest {@link #organisation}. */
    public static final int MAX_ORGANISATION = 200;

    /** Longest {@link #phone}. */
    public static final int MAX_PHONE = 40;

    /** Longest {@link #explanation}. */
    public static final int MAX_EXPLANATION = 1000;
}
