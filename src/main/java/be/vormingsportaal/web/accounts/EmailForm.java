package be.vormingsportaal.web.accounts;

import be.vormingsportaal.web.forms.MailAddress;

/** A form that asks for an e-mail address only. */
record EmailForm(@MailAddress String email) {

    static EmailForm empty() {
        return new EmailForm(null);
    }
}
