package be.vormingsportaal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A request at which somebody only looks: what is noted down on it does not stay. */
class Glance extends HttpServletRequestWrapper {

    /** Empty for what was taken away. */
    private final Map<String, Optional<Object>> noted = new HashMap<>();

    Glance(HttpServletRequest request) {
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
