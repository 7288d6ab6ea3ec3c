package be.vormingsportaal.instruments;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which instruments there are and who has which. */
@Service
@Transactional
public class InstrumentService {

    private final InstrumentRepository instruments;
    private final InstrumentAssignmentRepository assignments;

    InstrumentService(InstrumentRepository instruments, InstrumentAssignmentRepository assignments) {
        this.instruments = instruments;
        this.assignments = assignments;
    }

    /** The instruments in use, in the order in which pages show them. */
    @Transactional(readOnly = true)
    public List<InstrumentView> active() {
        return instruments.findByActiveTrueOrderByPositionAscNameAsc().stream()
                .map(Instrument::view)
                .toList();
    }

    /** The name of an instrument, also of one that is not in use any more. */
    @Transactional(readOnly = true)
    public String name(String code) {
        return find(code).orElseThrow().name();
    }

    /** The instrument with this code, also one that is not in use any more. */
    @Transactional(readOnly = true)
    public Optional<InstrumentView> find(String code) {
        return instruments.findById(code).map(Instrument::view);
    }

    /** The instruments in use that the account has, in the order in which pages show them. */
    @Transactional(readOnly = true)
    public List<InstrumentView> assignedTo(UUID accountId) {
        Set<String> codes = codesOf(accountId);
        return active().stream()
                .filter(instrument -> codes.contains(instrument.code()))
                .toList();
    }

    /** The codes of all instruments that the account has, also of those that are not in use any more. */
    @Transactional(readOnly = true)
    public Set<String> codesOf(UUID accountId) {
        return codesByAccount(List.of(accountId)).getOrDefault(accountId, Set.of());
    }

    /** The codes that each account has; accounts without an instrument are left out. One statement. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> codesByAccount(Collection<UUID> accountIds) {
        return assignments.findByAccountIdIn(accountIds).stream()
                .collect(Collectors.groupingBy(
                        InstrumentAssignment::accountId,
                        Collectors.mapping(InstrumentAssignment::instrumentCode, Collectors.toSet())));
    }

    /**
     * Assigns instruments in addition to those that the account has. An instrument that is not in use any more can be
     * assigned too, because it may have been chosen while it was in use.
     *
     * @return the codes that the account did not have before
     * @throws IllegalArgumentException when there is no instrument with one of the codes
     */
    public Set<String> assign(UUID accountId, Set<String> codes) {
        if (instruments.findAllById(codes).size() != codes.size()) {
            throw new IllegalArgumentException("Unknown instrument");
        }
        Set<String> added = new HashSet<>(codes);
        added.removeAll(codesOf(accountId));
        added.forEach(code -> assignments.save(new InstrumentAssignment(accountId, code)));
        assignments.flush();
        return added;
    }

    /**
     * Makes these the account's instruments among those in use, from which somebody could choose. Other instruments
     * that the account has stay. It throws the same as {@link #assign}.
     */
    public void choose(UUID accountId, Set<String> codes) {
        Set<String> kept = new HashSet<>(codesOf(accountId));
        active().forEach(instrument -> kept.remove(instrument.code()));
        kept.addAll(codes);
        replace(accountId, kept);
    }

    /** Makes exactly these the account's instruments. It throws the same as {@link #assign}. */
    public void replace(UUID accountId, Set<String> codes) {
        assign(accountId, codes);
        assignments.deleteAll(assignments.findByAccountIdIn(List.of(accountId)).stream()
                .filter(assignment -> !codes.contains(assignment.instrumentCode()))
                .toList());
        assignments.flush();
    }
}
