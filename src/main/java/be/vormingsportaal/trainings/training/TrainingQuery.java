package be.vormingsportaal.trainings.training;

/**
 * Says which trainings of an organisation to find.
 *
 * @param text part of the name of the training or of its trainer; all when it is empty
 * @param instrument code; null for any
 * @param when null for any
 */
public record TrainingQuery(String text, String instrument, When when) {

    /** Whether the last day has passed. A training without days is still to come. */
    public enum When {
        PLANNED,
        OVER
    }

    public TrainingQuery {
        text = text == null ? "" : text;
    }
}
