package be.vormingsportaal.trainings.participation;

/**
 * The result of putting people of the own organisation in a training.
 *
 * @param added how many are new in it
 * @param already how many were in it before
 * @param refused how many are no care providers of the organisation with the instrument, or not any more; everybody when
 *     the training was called off
 */
public record AddInternalsResult(int added, int already, int refused) {}
