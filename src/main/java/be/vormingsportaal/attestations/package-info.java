/**
 * The attests of trainers: until when they are valid, their review, and the reminders.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code validity}, {@code attestation}, {@code digest}, {@code renewal},
 * {@code process}.
 */
package be.vormingsportaal.attestations;
