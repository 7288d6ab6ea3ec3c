package be.vormingsportaal.mail;

import java.time.Instant;

/**
 * A mail that was sent, or is being sent.
 *
 * @param name of the mail; its subject stands in the bundle as {@code mail.<name>.subject}
 * @param isSent whether the mail server accepted it
 * @param at when it was accepted, or else when somebody began to send it
 */
public record SentMailView(String name, boolean isSent, Instant at) {}
