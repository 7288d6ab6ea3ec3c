package be.vormingsportaal.shared;

import java.util.regex.Pattern;

/** Writes account numbers for templates as people read them. Files for banks and software have them without spaces. */
public final class AccountNumbers {

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}");

    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

    /** {@code BE68 5390 0754 7034}; what is no IBAN stays as it is. */
    public String show(String number) {
        return IBAN.matcher(number).matches() ? GROUP.matcher(number).replaceAll("$1 ") : number;
    }
}
