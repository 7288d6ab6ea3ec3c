package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.desk.NameCorrections;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets staff correct the name of somebody who is registered, and start a change of address for them. An invitation is
 * corrected on the pages of its organisation.
 */
@Controller
@OpenTo(STAFF)
@RequestMapping(PersonDeskController.BASE)
class PersonCorrectionController {

    private static final String NAME = "desk/person-name";
    private static final String ADDRESS = "desk/person-address";

    private final AccountDirectory accounts;
    private final NameCorrections names;
    private final EmailChangeService emailChanges;
    private final RequestThrottle throttle;

    PersonCorrectionController(
            AccountDirectory accounts,
            NameCorrections names,
            EmailChangeService emailChanges,
            RequestThrottle throttle) {
        this.accounts = accounts;
        this.names = names;
        this.emailChanges = emailChanges;
        this.throttle = throttle;
    }

    /** Somebody who is not registered has no such pages, and staff correct nothing of each other. */
    @ModelAttribute("person")
    AccountView person(@PathVariable UUID personId) {
        return accounts.find(personId)
                .filter(found -> found.isRegistered() && !found.role().isStaff())
                .orElseThrow();
    }

    @GetMapping("/naam")
    String nameForm(@ModelAttribute(name = "person", binding = false) AccountView person, Model model) {
        model.addAttribute("form", NameForm.of(person.name()));
        return NAME;
    }

    @PostMapping("/naam")
    String correct(
            @PathVariable UUID personId,
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") @Valid NameForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return NAME;
        }
        if (names.correct(personId, form.name(), me.id())) {
            PageNotice.success(redirect, "desk.name.corrected", form.name().full());
        } else {
            PageNotice.info(redirect, "desk.name.same", form.name().full());
        }
        return "redirect:" + PersonDeskController.page(personId);
    }

    @GetMapping("/e-mail")
    String addressForm(Model model) {
        model.addAttribute("form", new AddressForm(""));
        return ADDRESS;
    }

    @PostMapping("/e-mail")
    String change(
            @PathVariable UUID personId,
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") @Valid AddressForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return ADDRESS;
        }
        EmailAddress email = EmailAddress.of(form.email());
        if (!throttle.mayAdd(email)) {
            errors.reject("error.tooMany");
            return ADDRESS;
        }
        return switch (emailChanges.requestFor(personId, email, me.id())) {
            case SAME_ADDRESS -> refused(errors, "desk.address.same");
            case TAKEN -> refused(errors, "desk.address.taken");
            case REQUESTED, WRONG_PASSWORD -> {
                PageNotice.success(redirect, "desk.address.requested", email.display());
                yield "redirect:" + PersonDeskController.page(personId);
            }
        };
    }

    private static String refused(BindingResult errors, String words) {
        errors.rejectValue("email", words);
        return ADDRESS;
    }

    @PostMapping("/e-mail/annuleren")
    String cancel(@PathVariable UUID personId, RedirectAttributes redirect) {
        if (emailChanges.cancel(personId)) {
            PageNotice.success(redirect, "account.email.cancelled");
        } else {
            PageNotice.info(redirect, "account.email.notPending");
        }
        return "redirect:" + PersonDeskController.page(personId);
    }
}
