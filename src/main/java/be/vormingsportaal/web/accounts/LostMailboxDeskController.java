package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxClosing;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxDesk;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxState;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxView;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
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

/** Shows the requests for another address to the quality centre, which finds out who asks. It decides in the task. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/mailbox-aanvragen")
class LostMailboxDeskController {

    private final LostMailboxDesk desk;
    private final LostMailboxClosing closing;
    private final AccountDirectory accounts;
    private final Members members;

    LostMailboxDeskController(
            LostMailboxDesk desk, LostMailboxClosing closing, AccountDirectory accounts, Members members) {
        this.desk = desk;
        this.closing = closing;
        this.accounts = accounts;
        this.members = members;
    }

    /** @param all present when all requests that wait for a decision are to be ticked */
    @GetMapping
    String list(@RequestParam(name = "alles", required = false) String all, Model model) {
        List<LostMailboxView> open = desk.open();
        model.addAttribute("ticked", all != null);
        model.addAttribute("waiting", count(open, LostMailboxState.REQUESTED));
        model.addAttribute("open", open);
        model.addAttribute("closed", desk.closed());
        return "accounts/lost-mailboxes";
    }

    @PostMapping("/weigeren")
    String refuse(
            @RequestParam(name = "requests", defaultValue = "") List<UUID> requests,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes redirect) {
        if (requests.isEmpty()) {
            PageNotice.refusal(redirect, "lostMailbox.desk.refuse.none");
        } else {
            PageNotice.success(redirect, "lostMailbox.desk.refused", closing.refuse(requests, me.id()));
        }
        return "redirect:/beheer/mailbox-aanvragen";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("file", file(desk.find(id).orElseThrow()));
        return "accounts/lost-mailbox-file";
    }

    private static long count(List<LostMailboxView> requests, LostMailboxState state) {
        return requests.stream().filter(request -> request.state() == state).count();
    }

    private LostMailboxFile file(LostMailboxView request) {
        Optional<AccountView> owner = request.accountId().flatMap(accounts::find);
        Optional<OrganisationView> organisation = owner.map(AccountView::id).flatMap(members::organisationOf);
        return new LostMailboxFile(
                request,
                owner,
                owner.map(AccountView::id).flatMap(desk::registeredSince),
                organisation,
                organisation.map(its -> otherManagers(its, owner.orElseThrow())).orElse(List.of()),
                desk.isInUse(request.typed().newEmail()),
                request.decidedBy().flatMap(accounts::find));
    }

    private List<AccountView> otherManagers(OrganisationView organisation, AccountView owner) {
        return members.managers(organisation.id()).stream()
                .filter(account -> !account.id().equals(owner.id()))
                .toList();
    }
}
