package be.vormingsportaal.web.instruments;

import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.web.forms.Typed;
import org.springframework.validation.BindingResult;

/** The form about an instrument. Its code is typed once. */
public class InstrumentForm {

    private String code;
    private String name;
    private String description;
    private String position;
    private boolean active;
    private boolean taughtByKcd;

    static InstrumentForm of(String code, InstrumentDetails details) {
        InstrumentForm form = new InstrumentForm();
        form.code = code;
        form.name = details.name();
        form.description = details.description();
        form.position = Integer.toString(details.position());
        form.active = details.active();
        form.taughtByKcd = details.taughtByKcd();
        return form;
    }

    /** @return null when there are errors */
    InstrumentDetails read(BindingResult errors) {
        Typed typed = new Typed(errors);
        String typedName = typed.line("name", 200);
        String text = typed.optionalText("description", 4000);
        Integer place = typed.number("position", 1, 999);
        if (text == null) {
            errors.rejectValue("description", "error.line.missing");
        }
        return errors.hasErrors() ? null : new InstrumentDetails(typedName, text, place, active, taughtByKcd);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isTaughtByKcd() {
        return taughtByKcd;
    }

    public void setTaughtByKcd(boolean taughtByKcd) {
        this.taughtByKcd = taughtByKcd;
    }
}
