package be.vormingsportaal.web.intervisions;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.peppol.EInvoiceDuty;
import be.vormingsportaal.documents.papers.Papers;
import be.vormingsportaal.intervisions.enrolment.CancelResult;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.proofs.Attendance;
import be.vormingsportaal.web.files.Download;
import be.vormingsportaal.web.files.SavedName;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows staff who is enrolled for an intervision and who attended. */
@Controller
@OpenTo(STAFF)
@RequestMapping(PlanningDeskController.BASE + "/{intervisionId}")
class AttendanceController {

    private final IntervisionList intervisions;
    private final Enrolments enrolments;
    private final Attendance attendance;
    private final Cancelling cancelling;
    private final Papers papers;
    private final EInvoiceDuty duty;

    AttendanceController(
            IntervisionList intervisions,
            Enrolments enrolments,
            Attendance attendance,
            Cancelling cancelling,
            Papers papers,
            EInvoiceDuty duty) {
        this.intervisions = intervisions;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.cancelling = cancelling;
        this.papers = papers;
        this.duty = duty;
    }

    @GetMapping
    String show(@PathVariable UUID intervisionId, Model model) {
        IntervisionView intervision = intervisions.find(intervisionId);
        List<EnrolmentView> all = enrolments.ofIntervision(intervisionId);
        model.addAttribute("intervision", intervision);
        IntervisionDetails details = intervision.details();
        model.addAttribute("eInvoicesNeglected", !details.isFree() && duty.isNeglected(details.vat()));
        model.addAttribute("recording", attendance.isOpen(intervision));
        model.addAttribute(
                "expected", all.stream().filter(EnrolmentView::showsOnlineLink).toList());
        model.addAttribute(
                "waiting", all.stream().filter(each -> each.state().isWaiting()).toList());
        model.addAttribute(
                "over", all.stream().filter(each -> each.state().isOver()).toList());
        return "intervisions/desk-intervision";
    }

    @PostMapping("/aanwezigheid")
    String record(
            @PathVariable UUID intervisionId,
            @RequestParam(name = "attended", defaultValue = "") Set<UUID> attended,
            RedirectAttributes redirect) {
        if (attendance.record(intervisionId, attended)) {
            PageNotice.success(redirect, "intervisions.attendance.recorded");
        } else {
            PageNotice.refusal(redirect, "intervisions.attendance.closed");
        }
        return "redirect:" + PlanningDeskController.BASE + "/" + intervisionId;
    }

    @GetMapping("/aanwezigheidslijst.pdf")
    @Recorded(EXPORTED)
    void sheet(@PathVariable UUID intervisionId, HttpServletResponse response) throws IOException {
        IntervisionView intervision = intervisions.find(intervisionId);
        List<EnrolmentView> expected = enrolments.ofIntervision(intervisionId).stream()
                .filter(EnrolmentView::showsOnlineLink)
                .sorted(Comparator.comparing(
                        each -> each.name().last() + " " + each.name().first(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        byte[] pdf = papers.make("intervision-sheet", Map.of("intervision", intervision, "expected", expected));
        Download.begin(
                response,
                MediaType.APPLICATION_PDF_VALUE,
                ContentDisposition.attachment()
                        .filename(
                                SavedName.of(
                                        "intervisie " + intervision.details().heldOn(), "intervisie", "pdf"),
                                StandardCharsets.UTF_8)
                        .build());
        response.getOutputStream().write(pdf);
    }

    @GetMapping("/inschrijvingen/{enrolmentId}/annuleren")
    String cancelForm(@PathVariable UUID intervisionId, @PathVariable UUID enrolmentId, Model model) {
        model.addAttribute("enrolment", find(intervisionId, enrolmentId));
        model.addAttribute("back", PlanningDeskController.BASE + "/" + intervisionId);
        model.addAttribute(
                "action",
                PlanningDeskController.BASE + "/" + intervisionId + "/inschrijvingen/" + enrolmentId + "/annuleren");
        model.addAttribute("own", false);
        return "intervisions/cancel-enrolment";
    }

    @PostMapping("/inschrijvingen/{enrolmentId}/annuleren")
    String cancel(@PathVariable UUID intervisionId, @PathVariable UUID enrolmentId, RedirectAttributes redirect) {
        find(intervisionId, enrolmentId);
        CancelResult result = cancelling.cancel(enrolmentId, EnrolmentEndReason.BY_KCD);
        CancelledNotice.say(redirect, result);
        return "redirect:" + PlanningDeskController.BASE + "/" + intervisionId;
    }

    private EnrolmentView find(UUID intervisionId, UUID enrolmentId) {
        return Optional.of(enrolments.find(enrolmentId))
                .filter(enrolment -> enrolment.intervision().id().equals(intervisionId))
                .orElseThrow();
    }
}
