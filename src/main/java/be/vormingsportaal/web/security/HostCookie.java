package be.vormingsportaal.web.security;

import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;

/** How the portal's own cookies are set: for this host alone, and out of reach of scripts. */
final class HostCookie {

    /** A browser takes a name that begins like this only over an encrypted connection (RFC 6265bis, 4.1.3.2). */
    static final String PREFIX = "__Host-";

    private HostCookie() {}

    static String name(String plain, boolean secure) {
        return secure ? PREFIX + plain : plain;
    }

    static ResponseCookieBuilder of(String name, String value) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(name.startsWith(PREFIX))
                .sameSite("Lax")
                .path("/");
    }
}
