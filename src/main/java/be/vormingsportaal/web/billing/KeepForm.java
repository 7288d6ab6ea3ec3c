package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.shared.Money;

/**
 * For which invoice money is kept.
 *
 * @param cents how much it was when the form was shown
 * @param number of an invoice that is open; blank for the next one
 */
record KeepForm(String cents, String number) {

    private static final String AMOUNT = "[0-9]{1,15}";

    KeepForm {
        cents = cents != null && cents.matches(AMOUNT) ? cents : "0";
        number = number == null ? "" : number;
    }

    static KeepForm of(UnassignedPayment owed) {
        return new KeepForm(String.valueOf(owed.unassigned().cents()), "");
    }

    Money seen() {
        return Money.ofCents(Long.parseLong(cents));
    }
}
