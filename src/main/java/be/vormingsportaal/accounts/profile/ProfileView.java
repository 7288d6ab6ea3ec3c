package be.vormingsportaal.accounts.profile;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.emailchange.EmailChangeView;
import java.util.Optional;

/**
 * What the page "Mijn account" shows.
 *
 * @param emailChange the address that waits to be confirmed; empty when none does
 */
public record ProfileView(
        AccountView account,
        boolean newsletter,
        boolean publicListing,
        boolean dailyMail,
        Optional<EmailChangeView> emailChange) {}
