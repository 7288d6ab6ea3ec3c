package be.vormingsportaal.web.materials;

import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialDetails;
import be.vormingsportaal.materials.MaterialView;
import be.vormingsportaal.materials.Tab;
import be.vormingsportaal.web.forms.Typed;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** The form about a material. */
public class MaterialForm {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int LONGEST_TITLE = 200;

    private Tab tab;
    private Audience audience;
    private String title;
    private String datedOn;
    private String link;
    private MultipartFile file;

    static MaterialForm on(Tab tab, LocalDate today) {
        MaterialForm form = new MaterialForm();
        form.tab = tab;
        form.datedOn = today.toString();
        return form;
    }

    static MaterialForm of(MaterialView material) {
        MaterialForm form = new MaterialForm();
        form.tab = material.details().tab();
        form.audience = material.details().audience();
        form.title = material.details().title();
        form.datedOn = material.details().datedOn().toString();
        return form;
    }

    /** @return null when there are errors */
    MaterialDetails read(BindingResult errors) {
        Typed typed = new Typed(errors);
        String readTitle = typed.line("title", LONGEST_TITLE);
        LocalDate day = day(typed, errors);
        Stream.of("tab", "audience")
                .filter(field -> errors.getFieldValue(field) == null && !errors.hasFieldErrors(field))
                .forEach(field -> errors.rejectValue(field, "error.choice.missing"));
        return errors.hasErrors() ? null : new MaterialDetails(tab, audience, readTitle, day);
    }

    private static LocalDate day(Typed typed, BindingResult errors) {
        LocalDate day = typed.date("datedOn");
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            errors.rejectValue("datedOn", "error.material.date", new Object[] {"" + FIRST_YEAR, "" + LAST_YEAR}, null);
        }
        return day;
    }

    public Tab getTab() {
        return tab;
    }

    public void setTab(Tab tab) {
        this.tab = tab;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(String datedOn) {
        this.datedOn = datedOn;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
