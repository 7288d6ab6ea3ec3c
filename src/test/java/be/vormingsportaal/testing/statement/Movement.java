package be.vormingsportaal.testing.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Money that truly moved on the own account, whatever banks make of it.
 *
 * @param id counts from one
 * @param cents negative when it left
 * @param communications of twelve digits, which the payer wrote
 * @param takesBack the id of the movement that it undoes; empty when it undoes none
 * @param endToEndId what went with the transfer; empty when nothing did
 */
public record Movement(
        int id,
        LocalDate day,
        long cents,
        String name,
        String iban,
        List<String> communications,
        String text,
        Optional<Integer> takesBack,
        String endToEndId) {

    public Movement {
        communications = List.copyOf(communications);
    }
}
