package be.vormingsportaal.billing.process;

/** The names in {@code e-invoice-delivery.bpmn}. */
final class EInvoiceDeliveryBpmn {

    static final String KEY = "e-invoice-delivery";

    private EInvoiceDeliveryBpmn() {}
}
