package be.vormingsportaal.listing;

import be.vormingsportaal.shared.EmailAddress;
import java.util.Optional;

/**
 * What somebody writes to a trainer of the public list.
 *
 * @param email where the trainer's answer goes
 * @param organisation empty when none was given
 * @param message several lines, ended by a line feed
 */
public record SendMessage(String name, EmailAddress email, Optional<String> organisation, String message) {

    public static final int MAX_ORGANISATION = 200;
    public static final int MAX_MESSAGE = 2000;
}
