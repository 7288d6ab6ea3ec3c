package be.vormingsportaal.web.forms;

import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.PersonName;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.validation.BindingResult;

/**
 * Reads what was typed into a form. What cannot be read becomes an error at its field, in the words of the message
 * bundle, and null here; look at {@link BindingResult#hasErrors} before using anything.
 */
public class Typed {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]*[0-9]{2}[0-9 ()./-]*[0-9]{2}[0-9 ()./-]*");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** As a browser sends a date field, and as somebody types it where the browser has none. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d-M-uuuu][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);

    private final BindingResult form;

    public Typed(BindingResult form) {
        this.form = form;
    }

    public EmailAddress email(String field) {
        String typed = text(field);
        if (typed == null || typed.isBlank()) {
            form.rejectValue(field, "error.email.missing");
        } else if (typed.strip().length() > EmailAddress.MAX_LENGTH) {
            form.rejectValue(field, "error.email.tooLong");
        } else if (EmailAddress.parse(typed).isEmpty()) {
            form.rejectValue(field, "error.email.invalid");
        }
        return EmailAddress.parse(typed).orElse(null);
    }

    public PersonName name(String firstField, String lastField) {
        boolean first = namePart(firstField);
        boolean last = namePart(lastField);
        return first && last ? new PersonName(text(firstField), text(lastField)) : null;
    }

    public EnterpriseNumber enterpriseNumber(String field) {
        EnterpriseNumber number = EnterpriseNumber.parse(text(field)).orElse(null);
        if (number == null) {
            form.rejectValue(
                    field, isBlank(field) ? "error.enterpriseNumber.missing" : "error.enterpriseNumber.invalid");
        }
        return number;
    }

    /** @return the text without surrounding spaces */
    public String line(String field, int maxLength) {
        if (isBlank(field)) {
            form.rejectValue(field, "error.line.missing");
            return null;
        }
        String line = text(field).strip();
        if (line.length() > maxLength) {
            form.rejectValue(field, "error.line.tooLong", new Object[] {maxLength}, null);
        } else if (line.chars().anyMatch(Character::isISOControl)) {
            form.rejectValue(field, "error.line.invalid");
        }
        return line;
    }

    /** @return the number as it was typed, without surrounding spaces */
    public String phone(String field, int maxLength) {
        String phone = line(field, maxLength);
        if (phone != null
                && !form.hasFieldErrors(field)
                && !PHONE.matcher(phone).matches()) {
            form.rejectValue(field, "error.phone.invalid");
        }
        return phone;
    }

    /** @return a whole number between these two; null when it is none */
    public Integer number(String field, int least, int most) {
        String typed = isBlank(field) ? "" : text(field).strip();
        if (NUMBER.matcher(typed).matches()) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        }
        form.rejectValue(field, "error.number.invalid", new Object[] {least, most}, null);
        return null;
    }

    /** @return the text, which may have several lines, without surrounding spaces */
    public String text(String field, int maxLength) {
        if (isBlank(field)) {
            form.rejectValue(field, "error.line.missing");
        }
        return optionalText(field, maxLength);
    }

    /** @return the text, which may have several lines, without surrounding spaces; null when there is none */
    public String optionalText(String field, int maxLength) {
        if (isBlank(field)) {
            return null;
        }
        String text = text(field).strip().replace("\r\n", "\n").replace('\t', ' ');
        if (text.length() > maxLength) {
            form.rejectValue(field, "error.line.tooLong", new Object[] {maxLength}, null);
        } else if (text.chars().anyMatch(character -> Character.isISOControl(character) && character != '\n')) {
            form.rejectValue(field, "error.text.invalid");
        }
        return text;
    }

    public LocalDate date(String field) {
        LocalDate date = readDate(text(field)).orElse(null);
        if (date == null) {
            form.rejectValue(field, isBlank(field) ? "error.date.missing" : "error.date.invalid");
        }
        return date;
    }

    /** @return empty when it is no day of the calendar */
    public static Optional<LocalDate> readDate(String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(typed.strip(), DATE));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    /** @param personal what an attacker knows about the person */
    public String password(String field, String repeatField, PasswordRules rules, List<String> personal) {
        String password = text(field);
        if (password == null || password.isEmpty()) {
            form.rejectValue(field, "error.password.missing");
            return null;
        }
        rules.check(password, personal).ifPresent(refusal -> form.rejectValue(field, "error.password." + refusal));
        if (!password.equals(text(repeatField))) {
            form.rejectValue(repeatField, "error.password.different");
        }
        return password;
    }

    private boolean namePart(String field) {
        boolean sound = PersonName.part(text(field)).isPresent();
        if (!sound) {
            form.rejectValue(field, isBlank(field) ? "error.name.missing" : "error.name.invalid");
        }
        return sound;
    }

    private boolean isBlank(String field) {
        String typed = text(field);
        return typed == null || typed.isBlank();
    }

    private String text(String field) {
        return (String) form.getFieldValue(field);
    }
}
