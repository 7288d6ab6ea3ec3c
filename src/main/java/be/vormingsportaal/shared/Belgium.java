package be.vormingsportaal.shared;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Says where the portal is used: in which zone every date of a rule is counted, and in which language every text is
 * written.
 */
public final class Belgium {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    public static final Locale LOCALE = Locale.forLanguageTag("nl-BE");

    private Belgium() {}
}
