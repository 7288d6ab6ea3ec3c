package be.vormingsportaal.web.desk;

import be.vormingsportaal.web.forms.MailAddress;

/** The form in which staff type the new address of a person. */
record AddressForm(@MailAddress String email) {}
