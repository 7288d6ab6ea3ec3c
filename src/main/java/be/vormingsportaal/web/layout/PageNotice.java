package be.vormingsportaal.web.layout;

import java.io.Serializable;
import java.util.Arrays;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says at the top of a page, once, what was just done. It waits in the session for the next page, so that its arguments
 * are kept as numbers and text.
 *
 * @param kind success, info or refusal; decides colour, icon and the word in front
 * @param key of the sentence in the message bundle
 * @param arguments for the sentence
 */
public record PageNotice(String kind, String key, Object[] arguments) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = "notice";

    public PageNotice {
        arguments = Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? argument : String.valueOf(argument))
                .toArray();
    }

    public static void success(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new PageNotice("success", key, arguments));
    }

    public static void info(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new PageNotice("info", key, arguments));
    }

    public static void refusal(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new PageNotice("refusal", key, arguments));
    }
}
