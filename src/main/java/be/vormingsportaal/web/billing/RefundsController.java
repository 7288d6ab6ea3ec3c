package be.vormingsportaal.web.billing;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.refund.RefundFileView;
import be.vormingsportaal.billing.refund.RefundFiles;
import be.vormingsportaal.billing.refund.RefundProblem;
import be.vormingsportaal.billing.refund.RefundReleasing;
import be.vormingsportaal.billing.refund.RefundView;
import be.vormingsportaal.billing.refund.Refunds;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.web.files.Download;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows staff what is owed and how far refunds are, and makes the files for the bank. */
@Controller
@OpenTo(STAFF)
@RequestMapping(RefundsController.BASE)
class RefundsController {

    static final String BASE = "/beheer/terugbetalingen";

    private static final String REDIRECT = "redirect:" + BASE;

    private final UnassignedMoney owed;
    private final Refunds refunds;
    private final RefundReleasing releasing;
    private final RefundFiles files;
    private final AccountDirectory accounts;

    RefundsController(
            UnassignedMoney owed,
            Refunds refunds,
            RefundReleasing releasing,
            RefundFiles files,
            AccountDirectory accounts) {
        this.owed = owed;
        this.refunds = refunds;
        this.releasing = releasing;
        this.files = files;
        this.accounts = accounts;
    }

    @GetMapping
    String list(@RequestParam(name = "pagina", defaultValue = "1") PageNumber page, Model model) {
        List<RefundView> open = refunds.open();
        List<RefundView> ready = open.stream().filter(RefundView::isReady).toList();
        model.addAttribute("owed", owed.owed(page.index()));
        model.addAttribute("total", owed.total());
        model.addAttribute("needRelease", refunds.needRelease());
        model.addAttribute("open", open);
        model.addAttribute("ready", ready);
        model.addAttribute(
                "readySum", Money.sum(ready.stream().map(RefundView::amount).toList()));
        model.addAttribute("files", files.recent());
        model.addAttribute("ended", refunds.ended());
        return "billing/refunds";
    }

    @GetMapping("/{refundId}")
    String show(@PathVariable UUID refundId, Model model) {
        RefundView refund = refunds.find(refundId).orElseThrow();
        model.addAttribute("refund", refund);
        model.addAttribute("requestedBy", name(refund.requestedBy()));
        model.addAttribute("releasedBy", refund.releasedBy().map(this::name));
        model.addAttribute("file", refund.fileId().flatMap(files::find));
        return "billing/refund";
    }

    /** Takes back what may leave and stands in no file yet. */
    @PostMapping("/{refundId}/intrekken")
    String withdraw(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID refundId,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        refunds.find(refundId).orElseThrow();
        Optional<RefundProblem> problem = releasing.withdraw(refundId, note, me.id());
        problem.ifPresentOrElse(
                why -> PageNotice.refusal(redirect, "billing.refund." + why),
                () -> PageNotice.success(redirect, "refunds.withdrawn"));
        return REDIRECT + "/" + refundId;
    }

    @PostMapping("/bestanden")
    String make(@AuthenticationPrincipal SignedInAccount me, RedirectAttributes redirect) {
        Optional<RefundFileView> made = files.make(me.id()).flatMap(files::find);
        made.ifPresentOrElse(
                file -> PageNotice.success(
                        redirect,
                        "refunds.file.made",
                        file.transfers(),
                        file.sum().display()),
                () -> PageNotice.info(redirect, "refunds.file.nothing"));
        return REDIRECT;
    }

    /** The file as it was made, for the bank. */
    @GetMapping("/bestanden/{refundFileId}/betaalbestand.xml")
    @Recorded(EXPORTED)
    void file(@PathVariable UUID refundFileId, HttpServletResponse response) throws IOException {
        RefundFileView file = files.find(refundFileId).orElseThrow();
        byte[] content = files.content(refundFileId);
        Download.begin(
                response,
                MediaType.APPLICATION_XML_VALUE,
                ContentDisposition.attachment().filename(file.fileName()).build());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private String name(UUID accountId) {
        return accounts.find(accountId).orElseThrow().name().full();
    }
}
