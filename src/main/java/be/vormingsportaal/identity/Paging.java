package be.vormingsportaal.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.Page;

/** Does for the engine's own queries what SQL would do. */
class Paging {

    private Paging() {}

    /** @param page null for everything */
    static <T> List<T> of(Page page, Stream<T> all) {
        return (page == null ? all : all.skip(page.getFirstResult()).limit(page.getMaxResults())).toList();
    }

    /** @param pattern with % and _ as in SQL; null matches everything */
    static boolean like(String value, String pattern) {
        if (pattern == null) {
            return true;
        }
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toLowerCase(Locale.ROOT).toCharArray()) {
            regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return value != null && value.toLowerCase(Locale.ROOT).matches(regex.toString());
    }
}
