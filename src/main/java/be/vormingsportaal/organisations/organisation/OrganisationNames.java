package be.vormingsportaal.organisations.organisation;

import be.vormingsportaal.shared.EnterpriseNumber;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds organisations by what somebody writes who knows one: the whole name, or the enterprise number. Capitals,
 * accents, punctuation, spaces and the legal form do not matter.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationNames {

    private static final String LEGAL_FORMS = "\\b(vzw|asbl|ivzw|nv|bv|bvba|cv|cvba|comm v|vof)\\b";

    private final OrganisationRepository organisations;

    OrganisationNames(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** The ids: more than one when several have this name, and none when no organisation that is open has it. */
    public Set<UUID> named(String typed) {
        return organisations.openOf(known(typed));
    }

    private Set<UUID> known(String typed) {
        Set<UUID> numbered = EnterpriseNumber.parse(typed)
                .flatMap(number -> organisations.findByEnterpriseNumber(number.digits()))
                .map(organisation -> Set.of(organisation.id()))
                .orElse(Set.of());
        return numbered.isEmpty() ? called(plain(typed)) : numbered;
    }

    /**
     * Other organisations that are called like this one, by place. Two organisations may have one name: people then
     * have to tell them apart by their places.
     *
     * @param self the organisation that has the name or is given it; empty when it is new
     */
    public List<OrganisationView> namesakes(String name, Optional<UUID> self) {
        Set<UUID> others = called(plain(name)).stream()
                .filter(id -> self.filter(id::equals).isEmpty())
                .collect(Collectors.toSet());
        return organisations.findAllById(others).stream()
                .map(Organisation::view)
                .sorted(Comparator.comparing(
                                (OrganisationView view) -> view.details().city())
                        .thenComparing(view -> view.details().enterpriseNumber().digits()))
                .toList();
    }

    /** Whether two names are the same to whoever looks for one of them. */
    public static boolean areSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private Set<UUID> called(String sought) {
        return organisations.names().stream()
                .filter(organisation ->
                        !sought.isEmpty() && plain(organisation.name()).equals(sought))
                .map(OrganisationRepository.Named::id)
                .collect(Collectors.toSet());
    }

    static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String withoutForm =
                letters.replaceAll(LEGAL_FORMS, "").replaceAll(" +", " ").strip();
        return withoutForm.isEmpty() ? letters : withoutForm;
    }
}
