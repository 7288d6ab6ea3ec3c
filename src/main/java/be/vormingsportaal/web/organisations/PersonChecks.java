package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.CorrectPerson;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.forms.FormValidator;
import be.vormingsportaal.web.security.RequestThrottle;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Makes a request from what was typed about a person. What is wrong with it is said at the field. */
@Component
class PersonChecks {

    private final FormValidator validator;
    private final RequestThrottle throttle;
    private final PeoplePages pages;

    PersonChecks(FormValidator validator, RequestThrottle throttle, PeoplePages pages) {
        this.validator = validator;
        this.throttle = throttle;
        this.pages = pages;
    }

    /** @return empty when something is wrong, or this address was added too often */
    Optional<AddPerson> toAdd(PeopleArea area, SignedInAccount me, PersonForm form, BindingResult errors) {
        validator.validate(form, errors);
        Role role = area.roles().size() == 1 ? area.roles().get(0) : form.role();
        if (role == null || !area.roles().contains(role)) {
            errors.rejectValue("role", "error.role.missing");
        }
        checkInstruments(area, form, errors);
        checkHowOften(me, form, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new AddPerson(
                        area.organisation().id(), me.id(), role, form.name(), form.address(), form.instruments()));
    }

    /**
     * The name and address of a registered person stay as they are, whatever was typed.
     *
     * @return empty when something is wrong
     */
    Optional<CorrectPerson> toCorrect(
            PeopleArea area, SignedInAccount me, PersonView person, PersonForm form, BindingResult errors) {
        AccountView account = person.account();
        if (!account.isRegistered()) {
            validator.validate(form, errors);
        }
        checkInstruments(area, form, errors);
        if (!account.isRegistered() && !errors.hasErrors() && !form.address().equals(account.email())) {
            checkHowOften(me, form, errors);
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new CorrectPerson(
                        area.organisation().id(),
                        account.id(),
                        account.isRegistered() ? account.name() : form.name(),
                        account.isRegistered() ? account.email() : form.address(),
                        form.instruments()));
    }

    /** @return why this address, which is new, may not be written to once more at this moment */
    Optional<String> tooOften(SignedInAccount me, EmailAddress address) {
        if (!throttle.mayAdd(address)) {
            return Optional.of("error.tooMany");
        }
        return throttle.mayWriteToStranger(me.id().toString()) ? Optional.empty() : Optional.of("error.strangers");
    }

    private void checkHowOften(SignedInAccount me, PersonForm form, BindingResult errors) {
        if (!errors.hasErrors()) {
            tooOften(me, form.address()).ifPresent(errors::reject);
        }
    }

    private void checkInstruments(PeopleArea area, PersonForm form, BindingResult errors) {
        Set<String> known =
                pages.instruments(area).stream().map(InstrumentView::code).collect(Collectors.toSet());
        if (!known.containsAll(form.instruments())) {
            errors.rejectValue("instruments", "error.instrument.unknown");
        }
    }
}
