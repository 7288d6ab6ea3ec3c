package be.vormingsportaal.desk;

import java.util.Set;
import java.util.UUID;

/** Lets the domain start the notice {@code daily-mail}, in the caller's transaction. */
public interface DailyMailProcess {

    void start(UUID mailId);

    /** The mails that did not leave yet. */
    Set<UUID> running();
}
