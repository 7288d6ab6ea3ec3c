package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.web.forms.Day;
import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.Text;
import be.vormingsportaal.web.forms.WhenNew;
import be.vormingsportaal.web.forms.WholeNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * The form to plan or change an intervision. Its instrument is chosen once, and does not change.
 *
 * @param version of the intervision that somebody saw; empty for a new one
 */
record IntervisionForm(
        @NotBlank(message = "intervisions.instrument.missing", groups = WhenNew.class)
        String instrument,

        @Day String heldOn,
        String startsAt,
        String endsAt,
        @Text(max = 300, optional = true) String location,
        @Text(max = 500, optional = true) String onlineLink,
        @Line(max = 200) String givenBy,
        @WholeNumber(min = 1, max = 500) String capacity,
        String price,
        @NotNull(message = "intervisions.form.vat") VatTreatment vat,
        @Day(optional = true) String closesOn,
        @Day(optional = true) String cancelUntil,
        String version) {

    static IntervisionForm empty(VatTreatment usual) {
        return new IntervisionForm(null, null, null, null, null, null, null, null, null, usual, null, null, null);
    }

    static IntervisionForm of(IntervisionView intervision) {
        IntervisionDetails details = intervision.details();
        return new IntervisionForm(
                details.instrumentCode(),
                details.heldOn().toString(),
                details.startsAt().toString(),
                details.endsAt().toString(),
                details.location().orElse(""),
                details.onlineLink().orElse(""),
                details.givenBy(),
                Integer.toString(details.capacity()),
                details.price().plain().replace('.', ','),
                details.vat(),
                details.closesOn().toString(),
                details.cancelUntil().toString(),
                Integer.toString(intervision.version()));
    }
}
