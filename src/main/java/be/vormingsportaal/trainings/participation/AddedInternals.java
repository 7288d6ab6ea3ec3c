package be.vormingsportaal.trainings.participation;

/**
 * What came of putting people of the own organisation in a training.
 *
 * @param added newly in it
 * @param already were in it
 * @param refused are not (any more) care providers of the organisation with the instrument
 */
public record AddedInternals(int added, int already, int refused) {}
