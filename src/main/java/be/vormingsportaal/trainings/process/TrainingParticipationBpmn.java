package be.vormingsportaal.trainings.process;

/** Holds the names that stand in {@code training-participation.bpmn}. */
final class TrainingParticipationBpmn {

    static final String KEY = "training-participation";

    static final String MESSAGE_REMOVED = "trainings.ParticipantRemoved";

    private TrainingParticipationBpmn() {}
}
