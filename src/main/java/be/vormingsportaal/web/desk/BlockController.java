package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.blocking.Blocking;
import be.vormingsportaal.accounts.blocking.StaffOutcome;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.sessions.SignedInDevices;
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

/** Lets staff block anybody's account, let it in again, and end its sessions. */
@Controller
@OpenTo(STAFF)
@RequestMapping(PersonDeskController.BASE)
class BlockController {

    private static final String BLOCK = "desk/person-block";
    private static final String UNBLOCK = "desk/person-unblock";

    private final AccountDirectory accounts;
    private final Blocking blocking;
    private final SignedInDevices devices;

    BlockController(AccountDirectory accounts, Blocking blocking, SignedInDevices devices) {
        this.accounts = accounts;
        this.blocking = blocking;
        this.devices = devices;
    }

    @ModelAttribute("person")
    AccountView person(@PathVariable UUID personId) {
        return accounts.find(personId).orElseThrow();
    }

    @GetMapping("/blokkeren")
    String blockForm(Model model) {
        model.addAttribute("form", BlockForm.empty());
        return BLOCK;
    }

    @PostMapping("/blokkeren")
    String block(
            @ModelAttribute(name = "person", binding = false) AccountView person,
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") @Valid BlockForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return BLOCK;
        }
        StaffOutcome outcome = blocking.block(person.id(), form.reason().strip(), me.id());
        if (outcome == StaffOutcome.DONE) {
            devices.signOutEverywhere(person.id());
        }
        return answer(outcome, person, "desk.block.done", "desk.block.already", redirect);
    }

    @GetMapping("/deblokkeren")
    String unblockForm(Model model) {
        model.addAttribute("form", BlockForm.empty());
        return UNBLOCK;
    }

    @PostMapping("/deblokkeren")
    String unblock(
            @ModelAttribute(name = "person", binding = false) AccountView person,
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") @Valid BlockForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return UNBLOCK;
        }
        StaffOutcome outcome = blocking.unblock(person.id(), form.reason().strip(), me.id());
        return answer(outcome, person, "desk.unblock.done", "desk.unblock.already", redirect);
    }

    /** People end their own sessions under "Mijn account". */
    @PostMapping("/sessies-beeindigen")
    String endSessions(
            @ModelAttribute(name = "person", binding = false) AccountView person,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes redirect) {
        if (person.id().equals(me.id())) {
            PageNotice.refusal(redirect, "desk.refused.OWN_ACCOUNT");
        } else {
            devices.signOutEverywhere(person.id());
            PageNotice.success(redirect, "desk.sessions.ended", person.name().full());
        }
        return "redirect:" + PersonDeskController.page(person.id());
    }

    /**
     * @param done key of the sentence when it was done
     * @param already key of the sentence when it was so already
     */
    private static String answer(
            StaffOutcome outcome, AccountView person, String done, String already, RedirectAttributes redirect) {
        String name = person.name().full();
        switch (outcome) {
            case DONE -> PageNotice.success(redirect, done, name);
            case ALREADY -> PageNotice.info(redirect, already, name);
            case OWN_ACCOUNT, NOT_ALLOWED, LAST_STAFF, LAST_ADMINISTRATOR, NOT_ADMINISTRATOR, LISTED ->
                PageNotice.refusal(redirect, "desk.refused." + outcome);
        }
        return "redirect:" + PersonDeskController.page(person.id());
    }
}
