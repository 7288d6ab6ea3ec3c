package be.vormingsportaal.web.accounts;

import be.vormingsportaal.web.forms.MailAddress;
import jakarta.validation.constraints.NotEmpty;

/** A form in which somebody asks for another address. */
record EmailChangeForm(
        @MailAddress String email,
        @NotEmpty(message = "error.password.current") String currentPassword) {

    static EmailChangeForm empty() {
        return new EmailChangeForm(null, null);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "EmailChangeForm[" + email + "]";
    }
}
