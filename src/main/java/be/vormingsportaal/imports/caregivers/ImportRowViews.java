package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.imports.reading.ImportRow;
import be.vormingsportaal.imports.reading.RowState;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.people.AddPersonForecast;
import be.vormingsportaal.shared.EmailAddress;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the rows of an import, with the result of each, or with the result that it would have if the import were
 * started at this moment.
 */
@Service
@Transactional(readOnly = true)
public class ImportRowViews {

    /** What the organisation knows of its own people, and of those whom it asked. */
    private static final Set<AddOutcome> KNOWN_HERE =
            EnumSet.of(AddOutcome.ALREADY_HERE, AddOutcome.INSTRUMENTS_ADDED, AddOutcome.TRANSFER_PENDING_HERE);

    private final CaregiverImportRepository imports;
    private final ImportRows rows;
    private final AddPersonForecast forecast;

    ImportRowViews(CaregiverImportRepository imports, ImportRows rows, AddPersonForecast forecast) {
        this.imports = imports;
        this.rows = rows;
        this.forecast = forecast;
    }

    /**
     * They come in the order of the file.
     *
     * @throws java.util.NoSuchElementException when the organisation has no such import
     */
    public List<ImportRowView> of(UUID organisationId, UUID importId) {
        CaregiverImport found = imports.find(organisationId, importId).orElseThrow();
        ImportState state = found.state();
        List<ImportRow> all = rows.all(importId);
        Map<EmailAddress, AddOutcome> outcomes =
                state == ImportState.PREVIEW ? forecast(organisationId, all) : new HashMap<>();
        if (!found.isLookedUp()) {
            outcomes.values().retainAll(KNOWN_HERE);
        }
        return all.stream()
                .map(row -> ImportRowView.of(
                        row,
                        state,
                        row.state() == RowState.OPEN
                                ? Optional.ofNullable(outcomes.get(row.address()))
                                : row.outcome()))
                .toList();
    }

    private Map<EmailAddress, AddOutcome> forecast(UUID organisationId, List<ImportRow> all) {
        Map<EmailAddress, Set<String>> wanted = all.stream()
                .filter(row -> row.state() == RowState.OPEN)
                .collect(Collectors.toMap(ImportRow::address, ImportRow::instruments));
        return new HashMap<>(forecast.of(organisationId, Role.CAREGIVER, wanted));
    }
}
