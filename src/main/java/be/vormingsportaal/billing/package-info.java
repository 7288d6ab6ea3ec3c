/**
 * Invoices, credit notes, and the money that comes in for them. What is sold is deliberately not here, because the
 * modules above know it, and neither is bookkeeping.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code invoice}, {@code money}, {@code foreign}, {@code sales}, {@code bank},
 * {@code papers}, {@code peppol}, {@code receivable}, {@code register}, {@code provider}, {@code mollie},
 * {@code process}.
 */
package be.vormingsportaal.billing;
