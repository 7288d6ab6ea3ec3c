package be.vormingsportaal.accounts.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * A note about a person.
 *
 * @param writer full name of the member of staff
 * @param mayTakeBack whether the reader wrote it, today
 */
public record PersonNoteView(UUID id, String text, Instant writtenAt, String writer, boolean mayTakeBack) {}
