/**
 * Organisations, the people who belong to each of them, and the one way by which anybody joins one.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code organisation}, {@code membership}, {@code transfer}, {@code closing},
 * {@code people}, {@code process}.
 */
package be.vormingsportaal.organisations;
