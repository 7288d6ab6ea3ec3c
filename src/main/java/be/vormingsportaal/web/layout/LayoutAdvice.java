package be.vormingsportaal.web.layout;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.AccountNumbers;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.web.layout.Layout.Person;
import be.vormingsportaal.web.layout.Layout.Tab;
import be.vormingsportaal.web.security.CurrentAccount;
import be.vormingsportaal.worklist.task.TaskCounts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its layout. */
@ControllerAdvice
class LayoutAdvice {

    private static final Tab ADMIN = tab("tab.admin", "/beheer");
    private static final Tab COCKPIT = tab("tab.cockpit", "/camunda/app/cockpit/");
    private static final Tab TASKS = tab("tab.tasks", "/taken");
    private static final Tab INSTRUMENTS = tab("tab.instruments", "/instrumenten");
    /** Addresses that belong to the pages of an instrument. */
    private static final String MATERIAL = "/materiaal/";

    private static final Tab TRAINERS = tab("tab.trainers", "/trainers");
    private static final Tab TRAININGS = tab("tab.trainings", "/trainingen");
    private static final Tab CAREGIVERS = tab("tab.caregivers", "/zorgverleners");
    private static final Tab INTERVISIONS = tab("tab.intervisions", "/intervisies");
    private static final Tab INVOICES = tab("tab.invoices", "/facturen");

    private final AccountDirectory accounts;
    private final Members members;
    private final TaskCounts tasks;
    private final PortalSettings portal;
    private final boolean demo;
    private final Duration idle;

    LayoutAdvice(
            AccountDirectory accounts,
            Members members,
            TaskCounts tasks,
            PortalSettings portal,
            Environment environment,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        this.idle = idle;
        this.accounts = accounts;
        this.members = members;
        this.tasks = tasks;
        this.portal = portal;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("dates")
    BelgianDates dates() {
        return new BelgianDates();
    }

    @ModelAttribute("accountNumbers")
    AccountNumbers accountNumbers() {
        return new AccountNumbers();
    }

    @ModelAttribute("layout")
    Layout layout(@AuthenticationPrincipal SignedInAccount account, HttpServletRequest request) {
        if (account == null) {
            return new Layout(null, List.of(), portal.legal(), demo, idle.toSeconds());
        }
        Optional<OrganisationView> belongsTo =
                account.role().isStaff() ? Optional.empty() : members.organisationOf(account.id());
        String organisation = belongsTo.map(OrganisationView::name).orElse(null);
        // what the request itself changes is shown by the page that it leads to
        Person person = CurrentAccount.of(request)
                .or(() -> accounts.find(account.id()))
                .map(found -> new Person(found.name().full(), found.role(), organisation))
                .orElse(null);
        List<Tab> tabs = tabs(account.role()).stream()
                .filter(tab -> organisation != null || needsNoOrganisation(account.role(), tab))
                .map(tab -> new Tab(
                        tab.key(),
                        tab.address(),
                        isActive(tab, request.getRequestURI()),
                        waiting(tab, account.id(), belongsTo)))
                .toList();
        return new Layout(person, tabs, portal.legal(), demo, idle.toSeconds());
    }

    private static Tab tab(String key, String address) {
        return new Tab(key, address, false, 0);
    }

    private int waiting(Tab tab, UUID account, Optional<OrganisationView> organisation) {
        return tab.equals(TASKS) ? tasks.waiting(account, organisation.map(OrganisationView::id)) : 0;
    }

    private static List<Tab> tabs(Role role) {
        return switch (role) {
            case KCD_STAFF -> List.of(ADMIN, TASKS, COCKPIT);
            case MANAGER -> List.of(TRAINERS, TRAININGS, CAREGIVERS, INTERVISIONS, INVOICES, TASKS);
            case TRAINER_EXTERNAL, TRAINER_KCD -> List.of(INSTRUMENTS, TRAININGS, CAREGIVERS);
            case CAREGIVER -> List.of(INSTRUMENTS, TRAININGS);
        };
    }

    private static boolean needsNoOrganisation(Role role, Tab tab) {
        return switch (role) {
            case KCD_STAFF, CAREGIVER -> true;
            case MANAGER, TRAINER_EXTERNAL, TRAINER_KCD -> tab.equals(INSTRUMENTS);
        };
    }

    private static boolean isActive(Tab tab, String path) {
        return path.equals(tab.address())
                || path.startsWith(tab.address() + "/")
                || (tab.equals(INSTRUMENTS) && path.startsWith(MATERIAL));
    }
}
