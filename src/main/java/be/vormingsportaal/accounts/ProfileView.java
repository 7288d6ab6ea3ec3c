package be.vormingsportaal.accounts;

/**
 * What "Mijn account" shows.
 *
 * @param emailChange the address that waits to be confirmed; null when none does
 */
public record ProfileView(
        AccountView account, boolean newsletter, boolean publicListing, EmailChangeView emailChange) {}
