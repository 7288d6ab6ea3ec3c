package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.caregivers.CaregiverImportRepository.Lookups;
import be.vormingsportaal.imports.reading.ImportSettings;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the quality centre who looks up many addresses and writes to nobody. */
@Service
@Transactional(readOnly = true)
public class ImportLookups {

    private static final Duration DAY = Duration.ofDays(1);

    private final CaregiverImportRepository imports;
    private final OrganisationService organisations;
    private final ImportSettings settings;
    private final Clock clock;

    ImportLookups(
            CaregiverImportRepository imports,
            OrganisationService organisations,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An organisation that used up half of what it may look up, without carrying it out.
     *
     * @param rows how many, within 24 hours
     */
    public record LookupView(String organisation, long rows) {}

    /** Those with most rows come first. */
    public List<LookupView> many() {
        return imports.lookups(clock.instant().minus(DAY), settings.lookedUpRowsPerDay() / 2).stream()
                .map(this::view)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LookupView> view(Lookups found) {
        return organisations
                .find(found.getOrganisationId())
                .map(organisation -> new LookupView(organisation.name(), found.getRows()));
    }
}
