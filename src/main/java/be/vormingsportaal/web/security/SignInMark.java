package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.shared.SignedLinks.Target;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * A cookie that says who signed in here last and did not sign out. It outlives the session, so that the portal knows
 * why nobody is signed in any more, and for whom it keeps what was typed. It lets nobody in.
 */
@Component
public class SignInMark {

    private static final String NAME = "aangemeld";
    private static final Set<String> NAMES = Set.of(NAME, HostCookie.name(NAME, true));

    private final SignedLinks links;
    private final AccountDirectory accounts;
    private final String name;

    /** @param csrfCookie says by its name whether cookies are bound to TLS */
    SignInMark(SignedLinks links, AccountDirectory accounts, @Value("${portal.csrf-cookie}") String csrfCookie) {
        this.links = links;
        this.accounts = accounts;
        this.name = HostCookie.name(NAME, csrfCookie.startsWith(HostCookie.PREFIX));
    }

    void set(SignedInAccount account, HttpServletResponse response) {
        String value = links.sign(Purpose.SIGN_IN_MARK, account.id(), account.sessionGeneration());
        response.addHeader(
                HttpHeaders.SET_COOKIE, HostCookie.of(name, value).build().toString());
    }

    /** @return the account; empty when its sessions were all ended since, as by a new password */
    Optional<UUID> read(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> links.read(Purpose.SIGN_IN_MARK, cookie.getValue()))
                .filter(target -> accounts.isCurrent(target.id(), target.generation()))
                .map(Target::id);
    }

    /** Whoever signs out is not told later that a session ended by itself. */
    static void remove(HttpServletRequest request, HttpServletResponse response) {
        cookies(request)
                .map(Cookie::getName)
                .filter(NAMES::contains)
                .forEach(name -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        HostCookie.of(name, "").maxAge(Duration.ZERO).build().toString()));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
