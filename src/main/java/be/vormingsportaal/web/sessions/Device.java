package be.vormingsportaal.web.sessions;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The device on which somebody signed in, as far as its owner needs to recognise it. Nothing more is kept on purpose.
 * Only templates read its parts.
 *
 * @param browser such as Firefox; null when unknown
 * @param system such as Windows or iPhone; null when unknown
 */
public record Device(String browser, String system) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Most browsers also claim to be other ones. The first sign that fits counts. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Vivaldi/", "Vivaldi"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Macintosh", "Mac"),
            new Sign("Linux", "Linux"));

    private record Sign(String part, String name) {}

    /** @param userAgent what the browser says of itself; empty when it says nothing */
    static Device of(Optional<String> userAgent) {
        String said = userAgent.orElse("");
        return new Device(first(BROWSERS, said), first(SYSTEMS, said));
    }

    private static String first(List<Sign> signs, String said) {
        return signs.stream()
                .filter(sign -> said.contains(sign.part()))
                .map(Sign::name)
                .findFirst()
                .orElse(null);
    }

    public boolean isKnown() {
        return browser != null && system != null;
    }
}
