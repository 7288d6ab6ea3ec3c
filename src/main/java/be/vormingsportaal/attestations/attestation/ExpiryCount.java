package be.vormingsportaal.attestations.attestation;

import java.time.YearMonth;

/** How many attests that count end in a month, for one instrument. */
public record ExpiryCount(int year, int month, String instrumentCode, long count) {

    public YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
