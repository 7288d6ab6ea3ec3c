package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.SignedInAccount;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The addresses under a list of people. A subclass says which list it is, in a method with
 * {@code @ModelAttribute("area")}, and thereby whose people may be touched.
 */
abstract class PeopleController {

    private final PeoplePages pages;
    private final TransferPages transfers;

    PeopleController(PeoplePages pages, TransferPages transfers) {
        this.pages = pages;
        this.transfers = transfers;
    }

    PeoplePages pages() {
        return pages;
    }

    @GetMapping("/toevoegen")
    String addForm(
            @ModelAttribute(name = "area", binding = false) PeopleArea area, Model model, RedirectAttributes redirect) {
        return pages.addForm(area, model, redirect);
    }

    @PostMapping("/toevoegen")
    String add(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.add(area, me, form, errors, model, redirect);
    }

    @GetMapping("/{personId}/bewerken")
    String correctForm(
            @ModelAttribute(name = "area", binding = false) PeopleArea area, @PathVariable UUID personId, Model model) {
        return pages.correctForm(area, personId, model);
    }

    @PostMapping("/{personId}/bewerken")
    String correct(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID personId,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.correct(area, personId, form, errors, model, redirect);
    }

    @GetMapping("/{personId}/uitnodiging")
    String confirmSendAgain(
            @ModelAttribute(name = "area", binding = false) PeopleArea area, @PathVariable UUID personId, Model model) {
        return pages.confirm(area, personId, "organisations/send-again", model);
    }

    @PostMapping("/{personId}/uitnodiging")
    String sendAgain(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID personId,
            @RequestParam(defaultValue = "0") int generation,
            RedirectAttributes redirect) {
        return pages.sendAgain(area, personId, generation, redirect);
    }

    @GetMapping("/{personId}/verwijderen")
    String confirmRemove(
            @ModelAttribute(name = "area", binding = false) PeopleArea area, @PathVariable UUID personId, Model model) {
        return pages.confirm(area, personId, "organisations/remove-person", model);
    }

    @PostMapping("/{personId}/verwijderen")
    String remove(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID personId,
            RedirectAttributes redirect) {
        return pages.remove(area, personId, redirect);
    }

    @GetMapping("/wissels/{transferId}/herinneren")
    String confirmRemind(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID transferId,
            Model model) {
        return transfers.confirm(area, transferId, "organisations/remind-transfer", model);
    }

    @PostMapping("/wissels/{transferId}/herinneren")
    String remind(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID transferId,
            RedirectAttributes redirect) {
        return transfers.remind(area, transferId, redirect);
    }

    @GetMapping("/wissels/{transferId}/intrekken")
    String confirmWithdraw(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID transferId,
            Model model) {
        return transfers.confirm(area, transferId, "organisations/withdraw-transfer", model);
    }

    @PostMapping("/wissels/{transferId}/intrekken")
    String withdraw(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID transferId,
            RedirectAttributes redirect) {
        return transfers.withdraw(area, transferId, redirect);
    }
}
