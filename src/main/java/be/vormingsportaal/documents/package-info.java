/**
 * Files that people hand in are checked by their contents, joined into one PDF, kept once for each content, and given
 * out again. Papers are files that the portal makes itself.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code content}, {@code checks}, {@code papers}, {@code joining},
 * {@code storage}.
 */
package be.vormingsportaal.documents;
