package be.vormingsportaal.web.instruments;

import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.Text;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.forms.WhenNew;
import be.vormingsportaal.web.forms.WholeNumber;

/** The form about an instrument. Its code is typed once, and does not change. */
record InstrumentForm(
        @Line(max = 64, groups = WhenNew.class) String code,
        @Line(max = 200) String name,
        @Text(max = 4000) String description,
        @WholeNumber(min = 1, max = 999) String position,
        Boolean taughtByKcd,
        Boolean active) {

    InstrumentForm {
        taughtByKcd = taughtByKcd != null && taughtByKcd;
        active = active != null && active;
    }

    /** The form for an instrument that comes last in the list. */
    static InstrumentForm at(int position) {
        return new InstrumentForm(null, null, null, Integer.toString(position), true, true);
    }

    static InstrumentForm of(String code, InstrumentDetails details) {
        return new InstrumentForm(
                code,
                details.name(),
                details.description(),
                Integer.toString(details.position()),
                details.taughtByKcd(),
                details.active());
    }

    /** What a form without errors says. */
    InstrumentDetails read() {
        return new InstrumentDetails(
                name.strip(),
                Typed.text(description).orElseThrow(),
                Typed.number(position).orElseThrow(),
                active,
                taughtByKcd);
    }
}
