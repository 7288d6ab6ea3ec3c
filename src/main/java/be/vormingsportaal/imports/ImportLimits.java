package be.vormingsportaal.imports;

/** How much a file may hold. */
public record ImportLimits(int rows, long megabytes) {}
