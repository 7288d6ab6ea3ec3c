/**
 * The tasks that wait for somebody's decision, in one list of the portal.
 *
 * <p>This package is a hall with rooms and holds no type itself. Each room is a module with its own list of what it may
 * import; from the lowest to the highest: {@code form}, {@code task}, {@code process}.
 */
package be.vormingsportaal.worklist;
