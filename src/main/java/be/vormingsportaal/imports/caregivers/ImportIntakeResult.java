package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.FileRefusal;
import java.util.UUID;

/** The result of handing in a file. */
public sealed interface ImportIntakeResult {

    /** It was read, and waits for somebody to start it. */
    record Taken(UUID importId) implements ImportIntakeResult {}

    /** Nothing of it was kept. */
    record Refused(FileRefusal refusal) implements ImportIntakeResult {}
}
