package be.vormingsportaal.trainings.training;

import java.util.UUID;

/** Tells people what changed in a training. It works in the caller's transaction. */
public interface TrainingChangeProcess {

    /** Everybody in it and whoever teaches it has to know. */
    void changed(UUID changeId);

    /** Only the person who was taken out has to know. */
    void takenOut(UUID changeId);
}
