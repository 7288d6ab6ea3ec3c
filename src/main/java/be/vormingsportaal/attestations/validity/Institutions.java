package be.vormingsportaal.attestations.validity;

import be.vormingsportaal.shared.RetryOnConflict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the institutions that give attests. The quality centre keeps the list. */
@Service
@Transactional
public class Institutions {

    private static final UUID NONE = new UUID(0, 0);

    private final InstitutionRepository institutions;

    Institutions(InstitutionRepository institutions) {
        this.institutions = institutions;
    }

    /** All, by name. */
    @Transactional(readOnly = true)
    public List<InstitutionView> all() {
        return institutions.findAllByOrderByName().stream()
                .map(Institution::view)
                .toList();
    }

    /** The ones in use of these kinds, by name. */
    @Transactional(readOnly = true)
    public List<InstitutionView> active(Set<InstitutionKind> kinds) {
        return all().stream()
                .filter(institution -> institution.active() && kinds.contains(institution.kind()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<InstitutionView> find(UUID id) {
        return institutions.findById(id).map(Institution::view);
    }

    /** @return empty when there is one of that name already */
    @RetryOnConflict
    public Optional<UUID> add(String name, InstitutionKind kind) {
        if (institutions.existsByNameIgnoreCaseAndIdNot(name, NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                institutions.saveAndFlush(new Institution(name, kind)).id());
    }

    /**
     * @return false when another one has that name
     * @throws java.util.NoSuchElementException when there is no such institution
     */
    @RetryOnConflict
    public boolean change(UUID id, String name, boolean active) {
        if (institutions.existsByNameIgnoreCaseAndIdNot(name, id)) {
            return false;
        }
        institutions.findById(id).orElseThrow().change(name, active);
        institutions.flush();
        return true;
    }
}
