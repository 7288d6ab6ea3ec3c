package be.vormingsportaal.web.trainings;

import java.util.UUID;

/** Somebody opened a page on which a training is changed that was called off. */
class TrainingClosedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final UUID trainingId;

    TrainingClosedException(UUID trainingId) {
        this.trainingId = trainingId;
    }

    UUID trainingId() {
        return trainingId;
    }
}
