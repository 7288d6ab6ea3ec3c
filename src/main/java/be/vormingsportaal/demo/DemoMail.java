package be.vormingsportaal.demo;

import java.time.Instant;
import java.util.List;

/**
 * A mail as the mailbox page shows it.
 *
 * @param id part of the address of its files
 * @param to address
 * @param text the plain text, cut into pieces of text and links
 * @param files names of what goes along, in the order of their numbers from 0
 */
public record DemoMail(
        String id, String subject, String from, String to, Instant sentAt, List<Piece> text, List<String> files) {

    /** @param link whether the piece is an address to follow */
    public record Piece(String text, boolean link) {}

    /** A file that goes along with a mail. */
    record File(String name, String mediaType, byte[] content) {}
}
