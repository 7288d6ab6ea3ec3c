/** E-invoices put into a folder, from where the software of an access point fetches them. Without a folder none of it is there. */
package be.vormingsportaal.billing.folder;
