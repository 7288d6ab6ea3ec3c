/**
 * The accounts of people: who somebody is, how an account is made, and how its owner signs in.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code account}, {@code blocking}, {@code emailchange}, {@code lostmailbox},
 * {@code registration}, {@code recovery}, {@code merging}, {@code process}, {@code profile}.
 */
package be.vormingsportaal.accounts;
