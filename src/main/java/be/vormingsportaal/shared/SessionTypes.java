package be.vormingsportaal.shared;

/**
 * Names classes that may stand in a session. A module whose classes get into sessions has a bean of this type, and a
 * session with any other class is none.
 *
 * @param pattern as {@link java.io.ObjectInputFilter.Config#createFilter} reads it, such as a package and {@code .*}
 */
public record SessionTypes(String pattern) {}
