package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.merging.MergePairs;
import be.vormingsportaal.accounts.merging.MergePreview;
import be.vormingsportaal.accounts.merging.Merging;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.shared.ReadableText;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.sessions.SignedInDevices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
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

/** Lets the quality centre make two accounts of one person one: finds the other one, shows what comes of it, does it. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/personen/{personId}/samenvoegen")
class MergeController {

    /** So many are shown. */
    private static final int MOST = 25;

    private final MergePairs pairs;
    private final Merging merging;
    private final Members members;
    private final SignedInDevices devices;

    MergeController(MergePairs pairs, Merging merging, Members members, SignedInDevices devices) {
        this.pairs = pairs;
        this.merging = merging;
        this.members = members;
        this.devices = devices;
    }

    /** Somebody who may have the same account twice, with what tells namesakes apart. */
    record Candidate(AccountView account, boolean sameName, Optional<String> organisation) {}

    /** One of the two accounts of a preview. */
    record Side(AccountView account, Optional<String> organisation, Optional<Instant> lastUse) {}

    /** @param zoek what was typed; where it is empty, people with the same name are found */
    @GetMapping(params = "!met")
    String search(@PathVariable UUID personId, @RequestParam(defaultValue = "") String zoek, Model model) {
        AccountView person = pairs.mergeable(personId).orElseThrow();
        String typed = ReadableText.of(zoek).strip();
        List<AccountView> others = pairs.candidates(person, SearchQuery.read(typed), MOST);
        Map<UUID, UUID> memberships =
                members.organisationsOf(others.stream().map(AccountView::id).toList());
        Map<UUID, String> names = members.names(Set.copyOf(memberships.values()));
        List<Candidate> found = others.stream()
                .map(other -> new Candidate(
                        other,
                        MergePairs.sameName(person, other),
                        Optional.ofNullable(memberships.get(other.id())).map(names::get)))
                .toList();
        model.addAttribute("person", person);
        model.addAttribute("text", typed);
        model.addAttribute("found", found);
        return "desk/merge-search";
    }

    /** @param met the account that would end */
    @GetMapping(params = "met")
    String preview(@PathVariable UUID personId, @RequestParam UUID met, Model model) {
        MergePreview preview = pairs.preview(personId, met).orElseThrow();
        if (!preview.kept().isRegistered() && preview.ended().isRegistered()) {
            return toPreview(met, personId);
        }
        model.addAttribute("preview", preview);
        model.addAttribute("kept", side(preview.kept()));
        model.addAttribute("ended", side(preview.ended()));
        return "desk/merge";
    }

    /** @param met the account that ends; empty when the form did not come from the preview */
    @PostMapping
    String merge(
            @PathVariable UUID personId,
            @RequestParam Optional<UUID> met,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes redirect) {
        if (met.isEmpty()) {
            pairs.mergeable(personId).orElseThrow();
            return "redirect:" + PersonDeskController.page(personId) + "/samenvoegen";
        }
        return switch (merging.merge(personId, met.get(), me.id())) {
            case MERGED -> {
                pairs.mergeable(personId)
                        .ifPresent(kept -> PageNotice.success(
                                redirect,
                                kept.isRegistered() ? "desk.merge.done" : "desk.merge.doneInvited",
                                kept.name().full()));
                yield "redirect:" + PersonDeskController.page(personId);
            }
            case REFUSED -> {
                PageNotice.refusal(redirect, "desk.merge.refused");
                yield toPreview(personId, met.get());
            }
            case OTHER_WAY_ROUND -> {
                PageNotice.info(redirect, "desk.merge.otherWayRound");
                yield toPreview(met.get(), personId);
            }
            case NOT_FOUND -> throw new NoSuchElementException("Not two accounts of one person");
        };
    }

    private static String toPreview(UUID keptId, UUID endedId) {
        return "redirect:" + PersonDeskController.page(keptId) + "/samenvoegen?met=" + endedId;
    }

    private Side side(AccountView account) {
        return new Side(account, organisation(account), devices.lastUse(account.id()));
    }

    private Optional<String> organisation(AccountView account) {
        return members.organisationOf(account.id()).map(OrganisationView::name);
    }
}
