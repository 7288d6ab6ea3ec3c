package be.vormingsportaal.web.cases;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.cases.CaseNotes;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets staff note something about a case, and take it back on the same day. */
@Controller
@OpenTo(STAFF)
@RequestMapping(CasePages.PATH)
class CaseNoteController {

    private static final String BACK = "redirect:/beheer/dossiers/{story}/{businessKey}";

    private final CaseNotes notes;
    private final CasePages pages;

    CaseNoteController(CaseNotes notes, CasePages pages) {
        this.notes = notes;
        this.pages = pages;
    }

    @PostMapping
    String add(
            @PathVariable String story,
            @PathVariable UUID businessKey,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return pages.show(story, businessKey, false, me, model);
        }
        notes.add(story, businessKey, me.id(), Typed.text(form.note()).orElseThrow());
        PageNotice.success(redirect, "casePage.added");
        return BACK;
    }

    @PostMapping("/notities/{noteId}/terugnemen")
    String takeBack(
            @PathVariable String story,
            @PathVariable UUID businessKey,
            @PathVariable UUID noteId,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes redirect) {
        if (notes.takeBack(story, businessKey, noteId, me.id())) {
            PageNotice.success(redirect, "casePage.takenBack");
        } else {
            PageNotice.info(redirect, "casePage.noteGone");
        }
        return BACK;
    }
}
