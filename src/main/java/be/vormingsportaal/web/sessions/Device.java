package be.vormingsportaal.web.sessions;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody signed in on, as far as its owner needs to recognise it. Says nothing more than that, on purpose.
 *
 * @param browser such as Firefox; null when unknown
 * @param system such as Windows or iPhone; null when unknown
 */
public record Device(String browser, String system) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Most browsers also claim to be others, so the first that fits is the one. */
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

    /** @param userAgent what the browser says of itself; null when it says nothing */
    static Device of(String userAgent) {
        String said = userAgent == null ? "" : userAgent;
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
