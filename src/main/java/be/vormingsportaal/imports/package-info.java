/**
 * Adding many care providers from a file.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code reading}, {@code caregivers}, {@code process}.
 */
package be.vormingsportaal.imports;
