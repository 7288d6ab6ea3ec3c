package be.vormingsportaal.imports.caregivers;

/** How much a file may hold. */
public record ImportLimits(int rows, long megabytes) {}
