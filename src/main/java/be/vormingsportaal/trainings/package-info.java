/**
 * Trainings, their days, the people who teach them and the people who follow them.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code training}, {@code participation}, {@code process}.
 */
package be.vormingsportaal.trainings;
