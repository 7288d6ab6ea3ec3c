package be.vormingsportaal.materials;

import java.time.LocalDate;

/**
 * What staff say about a material.
 *
 * @param datedOn the day that readers see beside it
 */
public record MaterialDetails(Tab tab, Audience audience, String title, LocalDate datedOn) {}
