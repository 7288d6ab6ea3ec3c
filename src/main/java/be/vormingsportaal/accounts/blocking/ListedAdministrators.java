package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.shared.EmailAddress;

/** Says whom the settings make an engine administrator, beside those who were chosen in the portal. */
public interface ListedAdministrators {

    boolean isListed(EmailAddress email);
}
