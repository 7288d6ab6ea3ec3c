package be.vormingsportaal.accounts.registration;

import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.shared.PersonName;

/**
 * What the invited person fills in.
 *
 * @param password one that {@link PasswordRules} accepts
 * @param publicListing counts for trainers only
 */
public record CompleteRegistration(PersonName name, String password, boolean newsletter, boolean publicListing) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "CompleteRegistration[" + name + "]";
    }
}
