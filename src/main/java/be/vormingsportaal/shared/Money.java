package be.vormingsportaal.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of euros, to the cent. There is never a fraction of a cent: an amount that has to be rounded is rounded
 * once, where it is computed.
 *
 * @param cents negative for what is given back
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** A thousand is written 1000 or 1.000, and at most two digits follow a comma or a point. */
    private static final Pattern TYPED = Pattern.compile("(\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2})([,.]\\d{1,2})?");

    private static final Pattern POINTS = Pattern.compile("\\.(?=\\d{3})");
    private static final int HUNDRED = 100;

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * @param amount in euros, as banks and payment providers write it: {@code 95.00}
     * @throws ArithmeticException when it has a fraction of a cent, or is too large
     */
    public static Money of(BigDecimal amount) {
        return new Money(amount.movePointRight(2).longValueExact());
    }

    /**
     * Reads an amount of euros that a person typed: {@code 95}, {@code 95,5}, {@code 1.095,00} or {@code € 95.00}.
     *
     * @return empty when it is no amount, or is negative, or has more than two decimals
     */
    public static Optional<Money> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String text = typed.strip().replaceFirst("^€", "").strip();
        if (!TYPED.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(of(new BigDecimal(POINTS.matcher(text).replaceAll("").replace(',', '.'))));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /** @throws ArithmeticException when the sum is too large */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** @throws ArithmeticException when the difference is too large */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** This amount, or the other one when that is less. */
    public Money atMost(Money other) {
        return isMoreThan(other) ? other : this;
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** @throws ArithmeticException when the product is too large */
    public Money times(int quantity) {
        return new Money(Math.multiplyExact(cents, quantity));
    }

    /** The given percentage of the amount, rounded to the cent. Half a cent is rounded away from zero. */
    public Money percent(int percent) {
        return of(euros().multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(HUNDRED), 2, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isMoreThan(Money other) {
        return cents > other.cents;
    }

    /** The amount in euros, with two decimals. */
    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** The amount as banks, payment providers and e-invoices write it: {@code 1095.00}. */
    public String plain() {
        return euros().toPlainString();
    }

    /** The amount as people in Flanders read it: {@code € 1.095,00}. */
    public String display() {
        NumberFormat format = NumberFormat.getCurrencyInstance(Belgium.LOCALE);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(euros());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** The same text as {@link #display}. */
    @Override
    public String toString() {
        return display();
    }
}
