package be.vormingsportaal.trainings.training;

import java.util.List;

/**
 * Some of the trainings that were found.
 *
 * @param total how many were found
 * @param page from 0; the last one when a later one was asked for
 * @param pages how many pages there are; 0 when nothing was found
 */
public record TrainingPage(List<TrainingView> trainings, long total, int page, int pages) {}
