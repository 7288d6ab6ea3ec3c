package be.vormingsportaal.attestations;

import be.vormingsportaal.attestations.attestation.AttestationSettings;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;

/** The settings as they are when nobody sets any, but for what a test is about. */
public final class TestSettings {

    private TestSettings() {}

    public static AttestationSettings usual() {
        return with(60, MonthDay.of(3, 31));
    }

    public static AttestationSettings with(int expiringDays, MonthDay graceUntil) {
        return new AttestationSettings(
                expiringDays,
                List.of(60, 30, 7),
                graceUntil,
                10,
                LocalTime.of(8, 0),
                LocalTime.of(17, 0),
                LocalTime.of(17, 30));
    }
}
