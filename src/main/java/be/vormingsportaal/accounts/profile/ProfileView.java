package be.vormingsportaal.accounts.profile;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.emailchange.EmailChangeView;

/**
 * What "Mijn account" shows.
 *
 * @param emailChange the address that waits to be confirmed; null when none does
 */
public record ProfileView(
        AccountView account, boolean newsletter, boolean publicListing, EmailChangeView emailChange) {}
