package be.vormingsportaal.trainings.training;

/** Says whom a change of a training concerns. */
enum TrainingChangeKind {
    /** Everybody in it, and whoever gives it or gave it. */
    CHANGED,
    /** Only the person who was taken out. */
    TAKEN_OUT
}
