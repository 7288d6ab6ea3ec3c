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
 * Lets the session go on in which somebody changed the password, as a new one; all others of the account end. Only the id
 * of the former would not do: a request that runs beside this one could bring the former id back, and with it whoever
 * else has it.
 */
@Component
public class SessionRenewal {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

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
    }
}
