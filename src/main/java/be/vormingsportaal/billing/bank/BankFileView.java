package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A bank statement file that was read.
 *
 * @param booked how many of its lines were booked
 * @param total how much they are together
 */
public record BankFileView(UUID id, String fileName, Instant readAt, int booked, Money total) {}
