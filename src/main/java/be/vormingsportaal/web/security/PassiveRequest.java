package be.vormingsportaal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A request at which the portal only looks. What is noted on it is not kept. */
class PassiveRequest extends HttpServletRequestWrapper {

    /** An attribute that was removed has an empty value here. */
    private final Map<String, Optional<Object>> noted = new HashMap<>();

    PassiveRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Object getAttribute(String name) {
        return noted.getOrDefault(name, Optional.ofNullable(super.getAttribute(name)))
                .orElse(null);
    }

    @Override
    public void setAttribute(String name, Object value) {
        noted.put(name, Optional.ofNullable(value));
    }

    @Override
    public void removeAttribute(String name) {
        noted.put(name, Optional.empty());
    }
}
