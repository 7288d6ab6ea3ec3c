package be.vormingsportaal.demo;

import java.time.Instant;
import java.util.List;

/**
 * A mail as the mailbox page shows it.
 *
 * @param id names it among the mails
 * @param to address
 * @param text the plain text, cut into pieces of text and links
 * @param attachments names of the files that came along, in their order
 */
public record DemoMail(
        String id, String subject, String from, String to, Instant sentAt, List<Piece> text, List<String> attachments) {

    /** @param link whether the piece is an address to follow */
    public record Piece(String text, boolean link) {}
}
