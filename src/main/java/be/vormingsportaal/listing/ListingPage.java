package be.vormingsportaal.listing;

import java.util.List;

/**
 * Some of the trainers on the public list.
 *
 * @param total how many were found
 * @param page from 0
 * @param pages how many pages there are
 */
public record ListingPage(List<ListedTrainer> trainers, long total, int page, int pages) {}
