/** The payment provider Mollie. Without an API key none of it is there. */
package be.vormingsportaal.billing.mollie;
