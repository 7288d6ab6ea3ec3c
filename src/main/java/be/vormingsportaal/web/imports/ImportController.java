package be.vormingsportaal.web.imports;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.imports.caregivers.CaregiverImports;
import be.vormingsportaal.imports.caregivers.ImportRowViews;
import be.vormingsportaal.imports.caregivers.ImportStartResult;
import be.vormingsportaal.imports.caregivers.ImportState;
import be.vormingsportaal.imports.caregivers.ImportView;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one import of the person's own organisation: what would happen, how far it is, and what came of it. */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/zorgverleners/importeren/{importId}")
class ImportController {

    private static final String SELF = "redirect:/zorgverleners/importeren/{importId}";
    private static final String UPLOAD = "redirect:/zorgverleners/importeren";

    private final ImportAccess access;
    private final CaregiverImports imports;
    private final ImportRowViews lines;
    private final LineTexts texts;
    private final RequestThrottle throttle;

    ImportController(
            ImportAccess access,
            CaregiverImports imports,
            ImportRowViews lines,
            LineTexts texts,
            RequestThrottle throttle) {
        this.access = access;
        this.imports = imports;
        this.lines = lines;
        this.texts = texts;
        this.throttle = throttle;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID importId,
            @RequestParam(name = "fouten", defaultValue = "") String errors,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            Model model) {
        UUID organisation = access.organisationOf(me);
        ImportView view = imports.find(organisation, importId);
        ImportPage shown = ImportPage.of(lines.of(organisation, importId), errors.equals("true"), page.number());
        model.addAttribute("view", view);
        model.addAttribute("page", shown);
        model.addAttribute("lines", texts.of(shown.lines(), view.state()));
        model.addAttribute("progress", imports.progress(organisation, importId));
        model.addAttribute("mayAdd", access.mayAdd(me));
        return "imports/import";
    }

    /**
     * The progress bar alone, which the script of the page asks for again and again. At the end it asks for the whole
     * page.
     */
    @GetMapping("/voortgang")
    String progress(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID importId,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            Model model,
            HttpServletResponse response) {
        UUID organisation = access.organisationOf(me);
        ImportView view = imports.find(organisation, importId);
        if (!script) {
            return SELF;
        }
        if (view.state() != ImportState.RUNNING) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("view", view);
        model.addAttribute("progress", imports.progress(organisation, importId));
        return "imports/progress :: bar";
    }

    @PostMapping("/starten")
    String start(
            @AuthenticationPrincipal SignedInAccount me, @PathVariable UUID importId, RedirectAttributes redirect) {
        UUID organisation = access.organisationOf(me);
        if (!access.mayAdd(me)) {
            return access.locked(redirect);
        }
        ImportStartResult outcome = imports.start(organisation, importId, me.id(), throttle::mayAdd);
        switch (outcome) {
            case STARTED -> PageNotice.success(redirect, "imports.start." + outcome);
            case ALREADY_STARTED -> PageNotice.info(redirect, "imports.start." + outcome);
            case DISCARDED, ANOTHER_RUNS, DAY_LIMIT, NOTHING_TO_DO ->
                PageNotice.refusal(redirect, "imports.start." + outcome);
        }
        return outcome == ImportStartResult.DISCARDED ? UPLOAD : SELF;
    }

    @PostMapping("/annuleren")
    String cancel(
            @AuthenticationPrincipal SignedInAccount me, @PathVariable UUID importId, RedirectAttributes redirect) {
        return switch (imports.cancel(access.organisationOf(me), importId)) {
            case DISCARDED, PREVIEW -> {
                PageNotice.info(redirect, "imports.discarded");
                yield UPLOAD;
            }
            case CANCELLED, RUNNING -> {
                PageNotice.info(redirect, "imports.cancelled");
                yield SELF;
            }
            case DONE -> {
                PageNotice.info(redirect, "imports.tooLate");
                yield SELF;
            }
        };
    }
}
