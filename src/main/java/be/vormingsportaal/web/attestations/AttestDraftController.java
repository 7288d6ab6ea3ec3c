package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.storage.DraftFile;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.web.attestations.AttestCard.Entry;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes the files that a trainer gathers for an attest. A script sends them one by one and gets the list back. Without
 * a script, each button sends the whole form, and the page comes back with all that was typed.
 */
@Controller
@OpenTo(TRAINERS)
@RequestMapping("/instrumenten/{code}/attest/bestanden")
class AttestDraftController {

    private static final String SCRIPT = "HX-Request";

    private final AttestCards cards;
    private final AttestUploads uploads;
    private final Drafts drafts;

    AttestDraftController(AttestCards cards, AttestUploads uploads, Drafts drafts) {
        this.cards = cards;
        this.uploads = uploads;
        this.drafts = drafts;
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable String code,
            @ModelAttribute("form") AttestForm form,
            BindingResult errors,
            @RequestHeader(name = SCRIPT, defaultValue = "false") boolean script,
            Model model,
            RedirectAttributes redirect) {
        AttestCard card = take(me, code, form, errors);
        return answer(card, count(files(card)), script, model, redirect);
    }

    /** @param position counted from 0 */
    @PostMapping("/{fileId}/verplaatsen")
    String move(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable String code,
            @PathVariable UUID fileId,
            @RequestParam(defaultValue = "0") int position,
            @ModelAttribute("form") AttestForm form,
            BindingResult errors,
            @RequestHeader(name = SCRIPT, defaultValue = "false") boolean script,
            Model model,
            RedirectAttributes redirect) {
        cards.handsInFor(me, code);
        drafts.move(me.id(), code, fileId, position);
        AttestCard card = take(me, code, form, errors);
        return answer(card, place(files(card), fileId), script, model, redirect);
    }

    @PostMapping("/{fileId}/verwijderen")
    String remove(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable String code,
            @PathVariable UUID fileId,
            @ModelAttribute("form") AttestForm form,
            BindingResult errors,
            @RequestHeader(name = SCRIPT, defaultValue = "false") boolean script,
            Model model,
            RedirectAttributes redirect) {
        cards.handsInFor(me, code);
        drafts.remove(me.id(), code, fileId);
        AttestCard card = take(me, code, form, errors);
        return answer(card, count(files(card)), script, model, redirect);
    }

    /** Without a script, files that were chosen are sent along with any button. */
    private AttestCard take(SignedInAccount me, String code, AttestForm form, BindingResult errors) {
        cards.handsInFor(me, code);
        List<Refusal> refusals = uploads.take(me, code, form, errors);
        return cards.of(me, code, form, errors, refusals);
    }

    private static List<DraftFile> files(AttestCard card) {
        return card.entry().orElseThrow().files();
    }

    private static Sentence count(List<DraftFile> files) {
        return Sentence.of("attest.files.count", files.size());
    }

    private static Sentence place(List<DraftFile> files, UUID fileId) {
        return IntStream.range(0, files.size())
                .filter(index -> files.get(index).id().equals(fileId))
                .mapToObj(index ->
                        Sentence.of("attest.files.place", files.get(index).fileName(), index + 1, files.size()))
                .findFirst()
                .orElse(count(files));
    }

    private static String answer(
            AttestCard card, Sentence said, boolean script, Model model, RedirectAttributes redirect) {
        model.addAttribute("card", card);
        if (script) {
            model.addAttribute("said", said);
            return "fragments/attest-files :: files(card=${card})";
        }
        Entry entry = card.entry().orElseThrow();
        if (entry.errors().hasErrors() || !entry.refusals().isEmpty()) {
            return AttestController.PAGE;
        }
        redirect.addFlashAttribute("form", entry.form().withoutFiles());
        PageNotice.success(redirect, said.key(), said.arguments().toArray());
        return "redirect:/instrumenten/{code}/attest";
    }
}
