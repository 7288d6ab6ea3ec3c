package be.vormingsportaal.worklist.form;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says for which choices a part of a form is shown. In the file it says when the part is hidden, in the one way that the
 * forms of the portal use: {@code =decision != "DELAY" and decision != "CANCEL"}.
 *
 * @param key of the field with the choices
 * @param values of the choices, in their order in the file
 */
public record FormCondition(String key, Set<String> values) {

    private static final String DIFFERS = "([a-zA-Z]+) != \"([A-Z_]+)\"";
    private static final Pattern ONE = Pattern.compile(DIFFERS);
    private static final Pattern ALL = Pattern.compile("=" + DIFFERS + "( and \\1 != \"[A-Z_]+\")*");

    /** @throws IllegalArgumentException when it is written in another way */
    static FormCondition hiddenUnless(String hide) {
        Matcher all = ALL.matcher(hide);
        if (!all.matches()) {
            throw new IllegalArgumentException("Unknown condition: " + hide);
        }
        Set<String> values = new LinkedHashSet<>();
        ONE.matcher(hide).results().forEach(part -> values.add(part.group(2)));
        return new FormCondition(all.group(1), values);
    }

    boolean holds(Map<String, String> typed) {
        return values.contains(typed.getOrDefault(key, ""));
    }

    /** The values with spaces between them, for the script of the page. */
    public String words() {
        return String.join(" ", values);
    }
}
