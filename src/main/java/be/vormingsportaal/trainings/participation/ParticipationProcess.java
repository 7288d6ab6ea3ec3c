package be.vormingsportaal.trainings.participation;

import java.util.UUID;

/** Lets the domain talk to the process {@code training-participation}, in the caller's transaction. */
public interface ParticipationProcess {

    /** Somebody got a place. */
    void added(UUID participantId);

    /** The place is taken back; the participant may have been told about it already. */
    void removed(UUID participantId);
}
