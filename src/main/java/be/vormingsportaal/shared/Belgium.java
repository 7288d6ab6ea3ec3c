package be.vormingsportaal.shared;

import java.time.ZoneId;
import java.util.Locale;

/** Where the portal is used: the zone of every date that a rule counts with, and the language of every text. */
public final class Belgium {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    public static final Locale LOCALE = Locale.forLanguageTag("nl-BE");

    private Belgium() {}
}
