package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Lets the session in which somebody changed the password go on as a new one. All other sessions of the account end. A
 * new id alone would not be enough: a request that runs at the same time could bring the former id back, and then
 * another person who knows that id would be signed in too.
 */
@Component
public class SessionRenewal {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SignInMark mark;

    SessionRenewal(SignInMark mark) {
        this.mark = mark;
    }

    public void renew(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        account.eraseCredentials();
        Map<String, Object> kept = new HashMap<>();
        HttpSession former = request.getSession();
        former.getAttributeNames().asIterator().forEachRemaining(name -> kept.put(name, former.getAttribute(name)));
        former.invalidate();
        HttpSession renewed = request.getSession();
        kept.forEach(renewed::setAttribute);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        mark.set(account, response);
    }
}
