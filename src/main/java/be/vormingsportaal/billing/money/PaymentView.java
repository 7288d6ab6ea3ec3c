package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that came in (or, negative, went back), and where it is.
 *
 * @param message empty when there is none
 * @param unassigned what has no place yet
 * @param reason why it has none; empty when all of it has its place
 * @param organisationId whose money it seems to be; empty when nobody knows, or when all of it has its place
 * @param note of whoever looked at it; empty when there is none
 * @param places where the rest is, the oldest first
 * @param references the communications that came with it
 * @param proposal how it would be divided over the invoices of these; empty when that is not plain
 * @param returns the money that this takes back, or that it gives again; empty for money that simply came in
 * @param returnedBy what took some of it back, or gave it again
 */
public record PaymentView(
        UUID id,
        PaymentSource source,
        Money amount,
        LocalDate receivedOn,
        Payer payer,
        Optional<String> message,
        Money unassigned,
        Optional<UnassignedReason> reason,
        Optional<UUID> organisationId,
        Optional<String> note,
        List<Place> places,
        List<Reference> references,
        List<Share> proposal,
        Optional<Link> returns,
        List<Link> returnedBy) {

    /**
     * Where some of it is.
     *
     * @param invoiceNumber empty when it went back to the payer
     */
    public record Place(Optional<String> invoiceNumber, Money amount, Instant since, String reason) {}

    /**
     * A communication that came with it.
     *
     * @param communication as it is written
     * @param amount how much of the money it is for; empty when that is not said
     * @param invoice that it leads to; empty when there is none
     */
    public record Reference(String communication, Optional<Money> amount, Optional<Lead> invoice) {}

    /** An invoice, and what is open and paid of it. */
    public record Lead(UUID invoiceId, String number, String customer, Money open, Money paid) {}

    /** What an invoice would get. */
    public record Share(String invoiceNumber, Money amount) {}

    /** Other money that belongs to it. */
    public record Link(UUID paymentId, Money amount, LocalDate receivedOn) {}
}
