package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.ui.Model;

/**
 * The person to whom a link was mailed. Somebody may open it in a browser where another person is signed in, as on a
 * computer that colleagues share. The page then says who is signed in, and using the link signs that person out, so
 * that nobody ends up in the account of somebody else.
 */
public final class LinkOwner {

    private static final SecurityContextLogoutHandler SIGN_OUT = new SecurityContextLogoutHandler();

    private LinkOwner() {}

    /** Lets the page say who is signed in, when that is another person. */
    public static void show(UUID owner, Model model) {
        model.addAttribute("anotherSignedIn", isAnother(owner, signedIn()));
    }

    /** Ends the session of another person, because the owner did what the link is for. */
    public static void signOutAnother(UUID owner, HttpServletRequest request, HttpServletResponse response) {
        Authentication signedIn = signedIn();
        if (isAnother(owner, signedIn)) {
            SIGN_OUT.logout(request, response, signedIn);
            SignInMark.remove(request, response);
        }
    }

    private static Authentication signedIn() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private static boolean isAnother(UUID owner, Authentication signedIn) {
        return signedIn != null
                && signedIn.getPrincipal() instanceof SignedInAccount account
                && !account.id().equals(owner);
    }
}
