package be.vormingsportaal.engine;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What tells a case apart from others of its story. It comes from the rows of today, so that it is never older than
 * what the pages show.
 *
 * @param person account of the person whom the case is about
 * @param organisation whom the case is about, or who pays; empty where the organisation of the person counts
 * @param number such as that of an invoice
 * @param amount negative when money goes out
 * @param day what the case is about happens, or happened, on this day
 * @param about a few words, such as the code of an instrument or the name of a file
 * @param page path of the page of what the case is about; staff may open it
 */
public record CaseSubject(
        CaseKey key,
        Optional<UUID> person,
        Optional<UUID> organisation,
        Optional<String> number,
        Optional<Money> amount,
        Optional<LocalDate> day,
        Optional<String> about,
        Optional<String> page) {}
