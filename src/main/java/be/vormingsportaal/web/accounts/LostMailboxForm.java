package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.MailAddress;
import be.vormingsportaal.web.forms.NamePart;
import be.vormingsportaal.web.forms.Text;
import be.vormingsportaal.web.forms.Typed;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.validation.BindingResult;

/** The form of somebody without access to the old mailbox. */
record LostMailboxForm(
        @MailAddress String formerEmail,
        @MailAddress String newEmail,
        @NamePart String firstName,
        @NamePart String lastName,
        @Line(max = RequestAccess.MAX_ORGANISATION) String organisation,
        @Line(max = RequestAccess.MAX_PHONE) String phone,

        @Text(max = RequestAccess.MAX_EXPLANATION, optional = true)
        String explanation) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]*[0-9]{2}[0-9 ()./-]*[0-9]{2}[0-9 ()./-]*");

    static LostMailboxForm empty() {
        return new LostMailboxForm(null, null, null, null, null, null, null);
    }

    /** @return empty when there are errors */
    Optional<RequestAccess> read(BindingResult errors) {
        Optional<EmailAddress> former = EmailAddress.parse(formerEmail);
        if (former.isPresent() && former.equals(EmailAddress.parse(newEmail))) {
            errors.rejectValue("newEmail", "error.newEmail.same");
        }
        if (!errors.hasFieldErrors("phone") && !PHONE.matcher(phone.strip()).matches()) {
            errors.rejectValue("phone", "error.phone.invalid");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new RequestAccess(
                        EmailAddress.of(formerEmail),
                        EmailAddress.of(newEmail),
                        new PersonName(firstName, lastName),
                        organisation.strip(),
                        phone.strip(),
                        Typed.text(explanation)));
    }
}
