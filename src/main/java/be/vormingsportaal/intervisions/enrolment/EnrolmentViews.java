package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.organisations.membership.Members;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows enrolments with the names that belong to them. There are as many statements for a hundred as for one. */
@Component
public class EnrolmentViews {

    private final IntervisionRepository intervisions;
    private final IntervisionViews views;
    private final AccountDirectory accounts;
    private final Members members;

    EnrolmentViews(
            IntervisionRepository intervisions, IntervisionViews views, AccountDirectory accounts, Members members) {
        this.intervisions = intervisions;
        this.views = views;
        this.accounts = accounts;
        this.members = members;
    }

    /** They come in the same order. */
    public List<EnrolmentView> of(List<Enrolment> enrolments) {
        Map<UUID, IntervisionView> byId = views
                .of(intervisions.findAllById(
                        enrolments.stream().map(Enrolment::intervisionId).collect(Collectors.toSet())))
                .stream()
                .collect(Collectors.toMap(IntervisionView::id, Function.identity()));
        Set<UUID> accountIds = enrolments.stream().map(Enrolment::accountId).collect(Collectors.toSet());
        Map<UUID, AccountView> people =
                accounts.findAll(accountIds).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
        Map<UUID, UUID> today = members.organisationsOf(accountIds);
        Map<UUID, String> names =
                members.names(enrolments.stream().map(Enrolment::organisationId).collect(Collectors.toSet()));
        return enrolments.stream()
                .map(enrolment -> view(
                        enrolment,
                        byId.get(enrolment.intervisionId()),
                        people.get(enrolment.accountId()),
                        names.get(enrolment.organisationId()),
                        today.get(enrolment.accountId())))
                .toList();
    }

    private EnrolmentView view(
            Enrolment enrolment,
            IntervisionView intervision,
            AccountView person,
            String organisation,
            UUID organisationToday) {
        return new EnrolmentView(
                enrolment.id(),
                intervision,
                enrolment.accountId(),
                person.name(),
                enrolment.organisationId(),
                organisation,
                enrolment.state(),
                enrolment.price().plus(enrolment.price().percent(enrolment.vat().percent())),
                enrolment.offerUntil(),
                enrolment.invoiceId(),
                enrolment.endedBecause(),
                enrolment.state().isSeated() && !enrolment.organisationId().equals(organisationToday),
                CancellationRule.isOffered(enrolment.state(), intervision));
    }
}
