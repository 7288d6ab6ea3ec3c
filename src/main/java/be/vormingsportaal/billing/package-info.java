/**
 * Invoices, credit notes, and the money that comes in for them. Deliberately not here: what is sold, which the modules
 * above know; bookkeeping.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code invoice}, {@code money}, {@code foreign}, {@code sales}, {@code bank},
 * {@code papers}, {@code peppol}, {@code receivable}, {@code register}, {@code provider}, {@code mollie}, {@code
 * process}.
 */
package be.vormingsportaal.billing;
