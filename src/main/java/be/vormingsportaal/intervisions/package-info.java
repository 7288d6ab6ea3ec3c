/**
 * The intervisions of the quality centre: planning them, giving out their seats, and proving who attended.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code intervision}, {@code enrolment}, {@code proofs}, {@code mails},
 * {@code planning}, {@code process}.
 */
package be.vormingsportaal.intervisions;
