package be.vormingsportaal.accounts;

/** What "Mijn account" shows. */
public record ProfileView(AccountView account, boolean newsletter, boolean publicListing) {}
