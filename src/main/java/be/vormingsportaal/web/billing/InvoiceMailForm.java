package be.vormingsportaal.web.billing;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.forms.MailAddress;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The form to mail an invoice or a credit note once more.
 *
 * @param request made for the page, so that two clicks are one mail
 */
record InvoiceMailForm(@MailAddress String email, String request) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    InvoiceMailForm {
        if (request == null || !ID.matcher(request).matches()) {
            request = UUID.randomUUID().toString();
        }
    }

    static InvoiceMailForm to(String email) {
        return new InvoiceMailForm(email, null);
    }

    EmailAddress address() {
        return EmailAddress.of(email);
    }

    UUID requestId() {
        return UUID.fromString(request);
    }
}
