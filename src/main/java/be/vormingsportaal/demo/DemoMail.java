package be.vormingsportaal.demo;

import java.time.Instant;
import java.util.List;

/**
 * A mail as the mailbox page shows it.
 *
 * @param to address
 * @param text the plain text, cut into pieces of text and links
 */
public record DemoMail(String subject, String from, String to, Instant sentAt, List<Piece> text) {

    /** @param link whether the piece is an address to follow */
    public record Piece(String text, boolean link) {}
}
