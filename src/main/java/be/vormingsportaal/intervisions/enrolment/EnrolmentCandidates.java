package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.organisations.membership.Members;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who of an organisation could be enrolled for an intervision, and why others cannot. */
@Service
@Transactional(readOnly = true)
public class EnrolmentCandidates {

    private final IntervisionRepository intervisions;
    private final EnrolmentRepository enrolments;
    private final EnrolmentEligibility eligibility;
    private final Members members;
    private final AccountDirectory accounts;

    EnrolmentCandidates(
            IntervisionRepository intervisions,
            EnrolmentRepository enrolments,
            EnrolmentEligibility eligibility,
            Members members,
            AccountDirectory accounts) {
        this.intervisions = intervisions;
        this.enrolments = enrolments;
        this.eligibility = eligibility;
        this.members = members;
        this.accounts = accounts;
    }

    /** @param problem why the person cannot be enrolled; empty when nothing is against it */
    public record Candidate(AccountView person, Optional<EnrolmentProblem> problem) {}

    /** The organisation's trainers, by name. */
    public List<Candidate> of(UUID organisationId, UUID intervisionId) {
        Intervision intervision = intervisions.findById(intervisionId).orElseThrow();
        List<AccountView> trainers = accounts.findAll(members.of(organisationId)).stream()
                .filter(account -> account.role().isTrainer())
                .sorted(Comparator.comparing(
                        account -> account.name().last() + " " + account.name().first(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        Set<UUID> ids = trainers.stream().map(AccountView::id).collect(Collectors.toCollection(HashSet::new));
        Map<UUID, EnrolmentProblem> problems = eligibility.problems(ids, intervision.instrumentCode());
        Set<UUID> enrolled = enrolments.findByIntervisionIdOrderByQueueNumber(intervisionId).stream()
                .filter(enrolment -> !enrolment.state().isOver())
                .map(Enrolment::accountId)
                .collect(Collectors.toSet());
        return trainers.stream()
                .map(trainer -> new Candidate(
                        trainer,
                        enrolled.contains(trainer.id())
                                ? Optional.of(EnrolmentProblem.ALREADY_ENROLLED)
                                : Optional.ofNullable(problems.get(trainer.id()))))
                .toList();
    }

    /** Why nobody of the organisation can be enrolled now. */
    public Optional<EnrolmentProblem> problem(UUID organisationId, UUID intervisionId) {
        return eligibility.problem(intervisions.findById(intervisionId).orElseThrow(), organisationId);
    }

    /**
     * Why this person of the organisation cannot be enrolled for some of these intervisions now. Those for which nothing is
     * against it are left out. The statements are as many for any number of intervisions of an instrument.
     */
    public Map<UUID, EnrolmentProblem> problems(UUID organisationId, Collection<UUID> intervisionIds, UUID accountId) {
        Set<UUID> enrolled =
                enrolments
                        .findByLiveForIn(intervisionIds.stream()
                                .map(id -> Enrolment.key(id, accountId))
                                .toList())
                        .stream()
                        .map(Enrolment::intervisionId)
                        .collect(Collectors.toSet());
        Map<String, Optional<EnrolmentProblem>> ofPerson = new HashMap<>();
        boolean hasContact = eligibility.hasContact(organisationId);
        Map<UUID, EnrolmentProblem> problems = new HashMap<>();
        for (Intervision intervision : intervisions.findAllById(intervisionIds)) {
            Optional<EnrolmentProblem> problem = enrolled.contains(intervision.id())
                    ? Optional.of(EnrolmentProblem.ALREADY_ENROLLED)
                    : eligibility.problem(intervision, hasContact);
            problem.or(() -> ofPerson.computeIfAbsent(intervision.instrumentCode(), code -> problemOf(accountId, code)))
                    .ifPresent(found -> problems.put(intervision.id(), found));
        }
        return problems;
    }

    private Optional<EnrolmentProblem> problemOf(UUID accountId, String instrumentCode) {
        return Optional.ofNullable(
                eligibility.problems(List.of(accountId), instrumentCode).get(accountId));
    }
}
