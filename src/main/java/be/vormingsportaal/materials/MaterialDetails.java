package be.vormingsportaal.materials;

import java.time.LocalDate;

/**
 * What staff say about a material.
 *
 * @param datedOn the day that readers see beside it
 */
public record MaterialDetails(MaterialTab tab, Audience audience, String title, LocalDate datedOn) {}
