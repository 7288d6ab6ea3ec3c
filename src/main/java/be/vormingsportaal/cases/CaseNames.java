package be.vormingsportaal.cases;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseSubject;
import be.vormingsportaal.engine.EngineOverview;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names cases, and the people in them. The number of statements does not depend on how many cases there are. */
@Component
class CaseNames {

    private static final BelgianDates DATES = new BelgianDates();

    private final EngineOverview engine;
    private final AccountDirectory accounts;
    private final Members members;

    CaseNames(EngineOverview engine, AccountDirectory accounts, Members members) {
        this.engine = engine;
        this.accounts = accounts;
        this.members = members;
    }

    /** In the order of the keys. A case of which nothing is known any more has only the name of its story. */
    List<CaseTitle> titles(Collection<CaseKey> keys, Map<CaseKey, CaseSubject> subjects) {
        Map<String, String> stories =
                engine.storyNames(keys.stream().map(CaseKey::story).collect(Collectors.toSet()));
        Map<UUID, AccountView> people = people(subjects.values().stream()
                .flatMap(subject -> subject.person().stream())
                .collect(Collectors.toSet()));
        Map<UUID, String> organisations = members.names(subjects.values().stream()
                .flatMap(subject -> subject.organisation().stream())
                .collect(Collectors.toSet()));
        return keys.stream()
                .map(key -> new CaseTitle(
                        key,
                        stories.get(key.story()),
                        Optional.ofNullable(subjects.get(key))
                                .map(subject -> facts(subject, people, organisations))
                                .orElse(List.of())))
                .toList();
    }

    Map<UUID, AccountView> people(Set<UUID> ids) {
        return accounts.findAll(ids).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
    }

    private static List<String> facts(
            CaseSubject subject, Map<UUID, AccountView> people, Map<UUID, String> organisations) {
        return Stream.of(
                        subject.person()
                                .map(people::get)
                                .map(person -> person.name().full()),
                        subject.organisation().map(organisations::get),
                        subject.number(),
                        subject.amount().map(Money::display),
                        subject.about(),
                        subject.day().map(DATES::date))
                .flatMap(Optional::stream)
                .toList();
    }
}
