package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.InvitePerson;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.blocking.StaffAccounts;
import be.vormingsportaal.accounts.blocking.StaffOutcome;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows "Medewerkers": who works for the quality centre, and lets staff invite colleagues and choose administrators. */
@Controller
@OpenTo(STAFF)
@RequestMapping(StaffController.BASE)
class StaffController {

    static final String BASE = "/beheer/medewerkers";

    private static final String FORM = "desk/staff-form";

    private final StaffAccounts staff;
    private final AccountDirectory accounts;
    private final RegistrationService registrations;
    private final RequestThrottle throttle;

    StaffController(
            StaffAccounts staff,
            AccountDirectory accounts,
            RegistrationService registrations,
            RequestThrottle throttle) {
        this.staff = staff;
        this.accounts = accounts;
        this.registrations = registrations;
        this.throttle = throttle;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("staff", staff.all());
        model.addAttribute("mine", me.id());
        return "desk/staff";
    }

    @GetMapping("/uitnodigen")
    String form(Model model) {
        model.addAttribute("form", StaffForm.empty());
        return FORM;
    }

    /** The registration is followed up by staff, because no organisation invites. */
    @PostMapping("/uitnodigen")
    String invite(
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") @Valid StaffForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !throttle.mayAdd(form.address())) {
            errors.reject("error.tooMany");
        }
        if (!errors.hasErrors() && accounts.findByEmail(form.address()).isPresent()) {
            errors.rejectValue("email", "desk.staff.invite.taken");
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        String inviter = accounts.find(me.id()).orElseThrow().name().full();
        try {
            registrations.invite(new InvitePerson(
                    form.address(),
                    form.name(),
                    Role.KCD_STAFF,
                    new InvitePerson.Inviter(Optional.empty(), Optional.empty(), Optional.of(inviter))));
        } catch (DataIntegrityViolationException takenAtThisMoment) {
            errors.rejectValue("email", "desk.staff.invite.taken");
            return FORM;
        }
        PageNotice.success(redirect, "desk.staff.invite.done", form.address().display());
        return "redirect:" + BASE;
    }

    /** @param chosen whether the colleague is to be an administrator of the engine from now on */
    @PostMapping("/{personId}/beheerder")
    String administrator(
            @PathVariable UUID personId,
            @RequestParam(defaultValue = "false") boolean chosen,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes redirect) {
        StaffOutcome outcome = staff.chooseAdministrator(personId, chosen, me.id());
        String key = chosen ? "desk.staff.administrator.made" : "desk.staff.administrator.unmade";
        String name = accounts.find(personId).orElseThrow().name().full();
        switch (outcome) {
            case DONE, ALREADY -> PageNotice.success(redirect, key, name);
            case OWN_ACCOUNT, NOT_ALLOWED, LAST_STAFF, LAST_ADMINISTRATOR, NOT_ADMINISTRATOR, LISTED ->
                PageNotice.refusal(redirect, "desk.refused." + outcome);
        }
        return "redirect:" + BASE;
    }
}
