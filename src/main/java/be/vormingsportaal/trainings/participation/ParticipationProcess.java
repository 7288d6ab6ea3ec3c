package be.vormingsportaal.trainings.participation;

import java.util.UUID;

/** The process {@code training-participation}, as the domain talks to it: in the caller's transaction. */
public interface ParticipationProcess {

    /** Somebody got a place. */
    void added(UUID participantId);

    /** The place is taken back; the participant may have been told about it already. */
    void removed(UUID participantId);
}
