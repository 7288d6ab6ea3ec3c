/** Reads bank statements in the form CAMT.053 (ISO 20022), of any version that banks use; nothing else of that standard. */
package be.vormingsportaal.billing.camt;
