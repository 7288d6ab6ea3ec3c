package be.vormingsportaal.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** What the annotations of a form refuse, with which sentence, and in which order that is said. */
class FormValidatorTests {

    private static final FormValidator VALIDATOR =
            new FormValidator(Validation.buildDefaultValidatorFactory().getValidator());

    record SampleForm(
            @NotNull(message = "choice") DayOfWeek choice,
            @Line(max = 5) String line,
            @Line(max = 5, optional = true) String optionalLine,
            @Text(max = 5) String text,
            @Text(max = 5, optional = true) String optionalText,
            @NamePart String name,
            @MailAddress String email,
            @Day String day,
            @Day(optional = true) String optionalDay,
            @WholeNumber(min = 2, max = 10) String number,
            @Line(max = 5, groups = WhenNew.class) String code) {}

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "line, null, error.line.missing",
                "line, '  ', error.line.missing",
                "line, ' 12345 ', null",
                "line, 123456, error.line.tooLong 5",
                "line, 'a\tb', error.line.invalid",
                "optionalLine, ' ', null",
                "optionalLine, 123456, error.line.tooLong 5",
                "text, ' \n', error.line.missing",
                "text, 'a\r\n\tb', null",
                "text, 123456, error.line.tooLong 5",
                "text, 'a\u0007', error.text.invalid",
                "optionalText, null, null",
                "optionalText, 123456, error.line.tooLong 5",
                "name, ' ', error.name.missing",
                "name, <b>, error.name.invalid",
                "name, Çağla, null",
                "email, null, error.email.missing",
                "email, an@, error.email.invalid",
                "email, ' An@WZC.example ', null",
                "day, null, error.date.missing",
                "day, 2023-02-29, error.date.invalid",
                "day, ' 29/2/2024 ', null",
                "optionalDay, ' ', null",
                "optionalDay, morgen, error.date.invalid",
                "number, null, error.number.invalid 2 10",
                "number, 1, error.number.invalid 2 10",
                "number, 11, error.number.invalid 2 10",
                "number, 9999999, error.number.invalid 2 10",
                "number, ' 10 ', null"
            })
    void eachFieldSaysOneThing(String field, String typed, String sentence) {
        List<String> said = bound(field, typed).getFieldErrors(field).stream()
                .map(FormValidatorTests::sentence)
                .toList();
        assertThat(said).isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void anAddressThatIsTooLongIsCalledSo() {
        assertThat(bound("email", "a".repeat(250) + "@wzc.example")
                        .getFieldError("email")
                        .getCode())
                .isEqualTo("error.email.tooLong");
    }

    @Test
    void whatIsWrongIsSaidInTheOrderOfTheFormAfterWhatConcernsItAsAWhole() {
        BindingResult errors = bound("line", "  ");
        errors.rejectValue("optionalLine", "by.hand");
        errors.reject("as.a.whole");
        assertThat(errors.getAllErrors().stream().map(ObjectError::getCode))
                .startsWith("as.a.whole", "choice", "error.line.missing", "by.hand", "error.line.missing");
    }

    /** Otherwise a page could neither show what was typed nor add what else is wrong. */
    @Test
    void aFieldThatCannotBeReadLeavesTheFormWithTheRest() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("choice", "altijd");
        request.addParameter("line", "123456");
        BindingResult errors = bound(request);
        errors.rejectValue("choice", "by.hand");
        assertThat(errors.getFieldErrors("choice"))
                .extracting(DefaultMessageSourceResolvable::getCode)
                .containsExactly("typeMismatch", "by.hand");
        assertThat(errors.getFieldValue("line")).isEqualTo("123456");
        assertThat(((SampleForm) errors.getTarget()).line()).isEqualTo("123456");
        assertThat(((SampleForm) errors.getTarget()).choice()).isNull();
    }

    @Test
    void whatIsChosenOnceIsAskedOnlyOfSomethingNew() {
        SampleForm form = (SampleForm) bound("line", "a").getTarget();
        FormBinder binder = new FormBinder(form, "form");
        VALIDATOR.validate(form, binder.getBindingResult());
        assertThat(binder.getBindingResult().hasFieldErrors("code")).isFalse();
        VALIDATOR.validate(form, binder.getBindingResult(), WhenNew.class);
        assertThat(binder.getBindingResult().hasFieldErrors("code")).isTrue();
    }

    private static BindingResult bound(String field, String typed) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (typed != null) {
            request.addParameter(field, typed);
        }
        return bound(request);
    }

    private static BindingResult bound(MockHttpServletRequest request) {
        FormBinder binder = new FormBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(SampleForm.class));
        binder.setConversionService(new DefaultFormattingConversionService());
        binder.construct(request);
        VALIDATOR.validate(binder.getTarget(), binder.getBindingResult());
        return binder.getBindingResult();
    }

    private static String sentence(ObjectError error) {
        StringBuilder sentence = new StringBuilder(error.getCode());
        Arrays.stream(error.getArguments())
                .forEach(argument -> sentence.append(' ').append(argument));
        return sentence.toString();
    }
}
