package be.vormingsportaal.billing.register;

import java.util.List;

/**
 * Some of many.
 *
 * @param page from 0
 * @param pages how many there are
 * @param total how many invoices and credit notes there are on all pages
 */
public record InvoicePage(List<InvoiceEntry> entries, int page, int pages, long total) {}
