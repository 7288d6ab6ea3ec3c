package be.vormingsportaal.worklist.task;

import java.time.Instant;
import java.util.Optional;

/** @param writtenBy the name of who wrote it; empty when the account is gone */
public record TaskNoteView(Optional<String> writtenBy, String text, Instant writtenAt) {}
