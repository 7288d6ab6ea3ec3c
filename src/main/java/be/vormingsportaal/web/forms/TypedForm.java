package be.vormingsportaal.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;

/**
 * What somebody typed into a form whose session had ended. It waits in the session of the browser until that person
 * signs in again, and then stands in the form once more; it is never sent by itself. Passwords and files are not kept.
 *
 * @param owner account of the session that had ended
 * @param address where the form was sent to, which is where its page is too
 */
public record TypedForm(UUID owner, String address, Map<String, List<String>> fields, Instant since)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Name in the session. Spring Security takes over what begins like this into the session of who signs in. */
    public static final String ATTRIBUTE = "SPRING_SECURITY_TYPED_FORM";

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST_CHARACTERS = 50_000;

    /** @return empty where nothing was typed, or too much */
    public static Optional<TypedForm> of(UUID owner, HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new HashMap<>();
        int characters = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!isSecret(field.getKey())) {
                fields.put(field.getKey(), new ArrayList<>(List.of(field.getValue())));
                characters += field.getKey().length()
                        + String.join("", field.getValue()).length();
            }
        }
        return fields.isEmpty() || characters > MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of(new TypedForm(owner, request.getRequestURI(), fields, Instant.now()));
    }

    /** A field of a later form may have another name for it, so that the word alone decides. */
    private static boolean isSecret(String field) {
        return field.equals("_csrf") || field.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Whether it is for this person, and not too old. */
    public boolean isFor(UUID account) {
        return owner.equals(account) && since.plus(KEPT).isAfter(Instant.now());
    }
}
