package be.vormingsportaal.web.listing;

import be.vormingsportaal.listing.SendMessage;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.MailAddress;
import be.vormingsportaal.web.forms.NamePart;
import be.vormingsportaal.web.forms.Text;
import be.vormingsportaal.web.forms.Typed;

/**
 * The form with which anybody writes to a trainer.
 *
 * @param website a hidden field that only programs fill in
 */
record ContactForm(
        @NamePart String name,
        @MailAddress String email,

        @Line(max = SendMessage.MAX_ORGANISATION, optional = true)
        String organisation,

        @Text(max = SendMessage.MAX_MESSAGE) String message,
        String website) {

    static ContactForm empty() {
        return new ContactForm(null, null, null, null, null);
    }

    boolean isTrapped() {
        return !Typed.isBlank(website);
    }

    /** What a form without errors says. */
    SendMessage read() {
        return new SendMessage(
                name.strip(),
                EmailAddress.of(email),
                Typed.text(organisation),
                Typed.text(message).orElseThrow());
    }
}
