package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Belgium;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the texts on invoices and credit notes about an enrolment. */
@Component
class EnrolmentWords {

    private static final int REFERENCE_LENGTH = 100;
    private static final int LINE_LENGTH = 300;

    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final MessageSource texts;

    EnrolmentWords(AccountDirectory accounts, InstrumentService instruments, MessageSource texts) {
        this.accounts = accounts;
        this.instruments = instruments;
        this.texts = texts;
    }

    /** The reference by which the organisation knows the invoice. */
    String reference(LockedEnrolment held) {
        return cut(text("intervisions.invoice.reference", instrument(held), day(held)), REFERENCE_LENGTH);
    }

    String line(LockedEnrolment held) {
        return cut(text("intervisions.invoice.line", instrument(held), day(held), trainer(held)), LINE_LENGTH);
    }

    String creditReason(LockedEnrolment held, EnrolmentEndReason because) {
        String why = texts.getMessage("intervisions.credit." + because, null, Belgium.LOCALE);
        return cut(text("intervisions.credit", instrument(held), day(held), trainer(held), why), LINE_LENGTH);
    }

    private String instrument(LockedEnrolment held) {
        return instruments.name(held.intervision().instrumentCode());
    }

    private static String day(LockedEnrolment held) {
        return new BelgianDates().date(held.intervision().details().heldOn());
    }

    private String trainer(LockedEnrolment held) {
        return accounts.find(held.enrolment().accountId()).orElseThrow().name().full();
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Belgium.LOCALE);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
