package be.vormingsportaal.billing.register;

import be.vormingsportaal.shared.Money;

/** What is still to be paid of the invoices that are due for so long. */
public record OpenAmount(Overdue overdue, long invoices, Money amount) {}
