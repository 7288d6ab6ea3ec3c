package be.vormingsportaal.web.materials;

import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialDetails;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.materials.MaterialView;
import be.vormingsportaal.web.forms.Day;
import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.Typed;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** The form about a material. */
record MaterialForm(
        @Line(max = LONGEST_TITLE) String title,
        @Day String datedOn,
        @NotNull(message = "error.choice.missing") MaterialTab tab,
        @NotNull(message = "error.choice.missing") Audience audience,
        MultipartFile file,
        String link) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int LONGEST_TITLE = 200;

    /** @param tab empty when somebody still has to choose */
    static MaterialForm on(Optional<MaterialTab> tab, LocalDate today) {
        return new MaterialForm(null, today.toString(), tab.orElse(null), null, null, null);
    }

    static MaterialForm of(MaterialView material) {
        MaterialDetails details = material.details();
        return new MaterialForm(
                details.title(), details.datedOn().toString(), details.tab(), details.audience(), null, null);
    }

    /** @return empty when there are errors */
    Optional<MaterialDetails> read(BindingResult errors) {
        Optional<LocalDate> day = Typed.day(datedOn);
        if (day.filter(MaterialForm::isOdd).isPresent()) {
            errors.rejectValue("datedOn", "error.material.date", new Object[] {"" + FIRST_YEAR, "" + LAST_YEAR}, null);
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new MaterialDetails(tab, audience, title.strip(), day.orElseThrow()));
    }

    private static boolean isOdd(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }
}
