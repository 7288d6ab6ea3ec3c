package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxDesk;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxView;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the requests for another address to the quality centre, which finds out who asks. It decides in the task. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/mailbox-aanvragen")
class LostMailboxDeskController {

    private final LostMailboxDesk desk;
    private final AccountDirectory accounts;
    private final Members members;

    LostMailboxDeskController(LostMailboxDesk desk, AccountDirectory accounts, Members members) {
        this.desk = desk;
        this.accounts = accounts;
        this.members = members;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("open", desk.open());
        model.addAttribute("closed", desk.closed());
        return "accounts/lost-mailboxes";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("file", file(desk.find(id).orElseThrow()));
        return "accounts/lost-mailbox-file";
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
