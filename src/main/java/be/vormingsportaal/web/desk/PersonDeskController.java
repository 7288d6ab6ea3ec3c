package be.vormingsportaal.web.desk;

import static be.vormingsportaal.securitylog.SecurityEventKind.PERSON_OPENED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.blocking.Blocking;
import be.vormingsportaal.accounts.desk.PersonNotes;
import be.vormingsportaal.accounts.merging.Merges;
import be.vormingsportaal.cases.CaseList;
import be.vormingsportaal.shared.ReadableText;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page with everything about a person and everything that staff may do for them, and the notes on it. */
@Controller
@OpenTo(STAFF)
@RequestMapping(PersonDeskController.BASE)
class PersonDeskController {

    static final String BASE = "/beheer/personen/{personId}";

    private static final String PAGE = "desk/person";

    /** Older cases are found from what they are about. */
    private static final int CASES = 50;

    private final PersonDossiers dossiers;
    private final CaseList cases;
    private final PersonNotes notes;
    private final Merges merges;
    private final Blocking blocking;

    PersonDeskController(PersonDossiers dossiers, CaseList cases, PersonNotes notes, Merges merges, Blocking blocking) {
        this.dossiers = dossiers;
        this.cases = cases;
        this.notes = notes;
        this.merges = merges;
        this.blocking = blocking;
    }

    /** The path of the page about a person. */
    static String page(UUID personId) {
        return "/beheer/personen/" + personId;
    }

    /** The page of an account that was merged into another is that of the other. */
    @GetMapping
    @Recorded(value = PERSON_OPENED, person = "personId")
    String show(@PathVariable UUID personId, @AuthenticationPrincipal SignedInAccount me, Model model) {
        Optional<UUID> successor = merges.successor(personId);
        if (successor.isPresent()) {
            return "redirect:" + page(successor.get());
        }
        model.addAttribute("merges", merges.of(personId));
        model.addAttribute("mine", personId.equals(me.id()));
        model.addAttribute("blocks", blocking.of(personId));
        model.addAttribute("dossier", dossiers.of(personId));
        model.addAttribute("cases", cases.ofPerson(personId, CASES));
        model.addAttribute("notes", notes.about(personId, me.id()));
        return PAGE;
    }

    /** A text that cannot be kept comes back as it was typed. */
    @PostMapping("/notities")
    String write(
            @PathVariable UUID personId,
            @RequestParam(name = "note", defaultValue = "") String typed,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        Optional<String> text = Typed.text(ReadableText.of(typed));
        if (text.isEmpty() || text.get().length() > PersonNotes.LONGEST) {
            model.addAttribute("wrong", true);
            model.addAttribute("note", typed);
            model.addAttribute("noteProblem", text.isEmpty() ? "desk.note.missing" : "desk.note.tooLong");
            return show(personId, me, model);
        }
        notes.write(personId, text.get(), me.id());
        PageNotice.success(redirect, "desk.note.written");
        return "redirect:" + page(personId) + "#notities";
    }

    @PostMapping("/notities/{noteId}/weghalen")
    String takeBack(
            @PathVariable UUID personId,
            @PathVariable UUID noteId,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes redirect) {
        if (notes.takeBack(personId, noteId, me.id())) {
            PageNotice.success(redirect, "desk.note.takenBack");
        } else {
            PageNotice.info(redirect, "desk.note.stays");
        }
        return "redirect:" + page(personId) + "#notities";
    }
}
