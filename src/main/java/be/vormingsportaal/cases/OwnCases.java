package be.vormingsportaal.cases;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.cases.CaseRecord.Passed;
import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseSubject;
import be.vormingsportaal.organisations.membership.Members;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the person concerned, and managers, where something stands: in words, without what is only for staff, and
 * without the names of people whom the reader has nothing to do with.
 */
@Service
@Transactional(readOnly = true)
public class OwnCases {

    private static final String TRANSFER = "organisation-transfer";

    private final CaseFiles cases;
    private final CaseTelling telling;
    private final CaseNames names;
    private final Members members;

    OwnCases(CaseFiles cases, CaseTelling telling, CaseNames names, Members members) {
        this.cases = cases;
        this.telling = telling;
        this.names = names;
        this.members = members;
    }

    /**
     * @param story key of the process
     * @return empty when there is no such case, and when it is not for this reader
     */
    public Optional<CaseView> find(String story, UUID businessKey, SignedInAccount signedIn) {
        CaseKey key = new CaseKey(story, businessKey);
        Map<CaseKey, CaseSubject> about = cases.subjects(key, Optional.empty());
        return about.containsKey(key) ? find(about.get(key), signedIn) : Optional.empty();
    }

    private Optional<CaseView> find(CaseSubject subject, SignedInAccount signedIn) {
        CaseKey key = subject.key();
        Optional<CaseRecord> found = cases.record(key);
        Map<CaseKey, CaseSubject> about = cases.subjects(key, found);
        Set<UUID> mentioned = mentioned(signedIn, about.values(), found);
        Map<UUID, UUID> organisations = members.organisationsOf(mentioned);
        CaseReader reader =
                new CaseReader(signedIn.id(), signedIn.role(), Optional.ofNullable(organisations.get(signedIn.id())));
        Predicate<CaseSubject> isOpen =
                other -> CaseRights.mayRead(reader, other, other.person().map(organisations::get));
        if (!isOpen.test(subject)) {
            return Optional.empty();
        }
        Map<CaseKey, CaseSubject> open = about.values().stream()
                .filter(isOpen)
                .map(other -> withoutStranger(other, reader, organisations))
                .collect(Collectors.toMap(CaseSubject::key, Function.identity()));
        Function<UUID, Optional<String>> naming = naming(reader, names.people(mentioned), organisations);
        CaseView all = cases.view(
                key,
                found,
                open,
                found.map(known -> telling.passed(known, naming)).orElse(List.of()),
                found.map(known -> telling.waits(known, naming)).orElse(List.of()));
        return Optional.of(all.inWords(other -> open.containsKey(other.key())));
    }

    /** Who asks somebody to move learns nothing of that person's account until the person is there. */
    private static CaseSubject withoutStranger(CaseSubject subject, CaseReader reader, Map<UUID, UUID> organisations) {
        boolean isKnown = !subject.key().story().equals(TRANSFER)
                || subject.person()
                        .filter(person -> person.equals(reader.account())
                                || reader.isManagerOf(Optional.ofNullable(organisations.get(person))))
                        .isPresent();
        return new CaseSubject(
                subject.key(),
                isKnown ? subject.person() : Optional.empty(),
                subject.organisation(),
                subject.number(),
                subject.amount(),
                subject.day(),
                subject.about(),
                Optional.empty());
    }

    private Function<UUID, Optional<String>> naming(
            CaseReader reader, Map<UUID, AccountView> people, Map<UUID, UUID> organisations) {
        return id -> {
            if (id.equals(reader.account())) {
                return Optional.of(telling.message("casePage.you"));
            }
            Optional<AccountView> person = Optional.ofNullable(people.get(id));
            if (person.filter(known -> known.role().isStaff()).isPresent()) {
                return Optional.of(telling.message("casePage.staff"));
            }
            return person.filter(known -> reader.isManagerOf(Optional.ofNullable(organisations.get(id))))
                    .map(known -> known.name().full());
        };
    }

    private static Set<UUID> mentioned(
            SignedInAccount signedIn, Collection<CaseSubject> about, Optional<CaseRecord> found) {
        Set<UUID> ids = new HashSet<>(Set.of(signedIn.id()));
        about.forEach(subject -> subject.person().ifPresent(ids::add));
        found.ifPresent(known -> Stream.concat(
                        known.passed().stream().map(Passed::by),
                        known.standing().stream().map(CaseRecord.Standing::holder))
                .flatMap(Optional::stream)
                .forEach(ids::add));
        return ids;
    }
}
