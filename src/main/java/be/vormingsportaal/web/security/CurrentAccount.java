package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.AccountView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Remembers for the length of a request the account that was read to find out whether its session may go on. */
public final class CurrentAccount {

    private static final String ATTRIBUTE = CurrentAccount.class.getName();

    private CurrentAccount() {}

    static void remember(AccountView account, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, account);
    }

    /** As it was when the request came. Empty when nobody is signed in. */
    public static Optional<AccountView> of(HttpServletRequest request) {
        return Optional.ofNullable((AccountView) request.getAttribute(ATTRIBUTE));
    }
}
