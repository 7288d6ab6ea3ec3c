package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.FileProblem;
import be.vormingsportaal.imports.reading.FileRefusedException;
import be.vormingsportaal.imports.reading.ImportRow;
import be.vormingsportaal.imports.reading.ImportSettings;
import be.vormingsportaal.imports.reading.ReadFile;
import be.vormingsportaal.imports.reading.RowState;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the imports of an organisation. Every method names the organisation. Asking for an import of another one gives
 * {@link NoSuchElementException}, like one that does not exist.
 */
@Service
@Transactional
public class CaregiverImports {

    private static final Logger LOG = LoggerFactory.getLogger(CaregiverImports.class);

    private static final Duration DAY = Duration.ofDays(1);

    private final CaregiverImportRepository imports;
    private final ImportRows rows;
    private final ImportProcess process;
    private final ImportSettings settings;
    private final OrganisationService organisations;
    private final Clock clock;

    CaregiverImports(
            CaregiverImportRepository imports,
            ImportRows rows,
            ImportProcess process,
            ImportSettings settings,
            OrganisationService organisations,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.process = process;
        this.settings = settings;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Files of one organisation wait for each other, so that each is counted before the next one is.
     *
     * @throws FileRefusedException when the organisation has looked up too many rows within a day
     */
    UUID keep(UUID organisationId, UUID account, String fileName, ReadFile file) throws FileRefusedException {
        organisations.hold(organisationId);
        Instant now = clock.instant();
        if (imports.shownRows(organisationId, now.minus(DAY)) + file.rows().size() > settings.shownRowsPerDay()) {
            throw new FileRefusedException(FileProblem.DAY_LIMIT, settings.shownRowsPerDay());
        }
        CaregiverImport read = CaregiverImport.read(organisationId, account, fileName, file, now);
        read.lookUp(lookedUpRows(organisationId, file, now));
        imports.saveAndFlush(read);
        rows.insert(read.id(), file.rows());
        return read.id();
    }

    /**
     * A preview tells who has an account, and mails nobody. So an organisation sees that for a day's share of rows only,
     * like whoever names people of other organisations by hand.
     */
    private int lookedUpRows(UUID organisationId, ReadFile file, Instant now) {
        int open = (int)
                file.rows().stream().filter(row -> row.state() == RowState.OPEN).count();
        long before = imports.lookedUpRows(organisationId, now.minus(DAY));
        if (before + open <= settings.lookedUpRowsPerDay()) {
            return open;
        }
        LOG.warn("Organisation {} looked up {} rows in a day and carried out none of them", organisationId, before);
        return 0;
    }

    @Transactional(readOnly = true)
    public ImportView find(UUID organisationId, UUID importId) {
        return imports.find(organisationId, importId).orElseThrow().view();
    }

    /** The newest comes first. */
    @Transactional(readOnly = true)
    public List<ImportView> recent(UUID organisationId) {
        return imports.recent(organisationId).stream()
                .map(CaregiverImport::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public ImportProgress progress(UUID organisationId, UUID importId) {
        imports.find(organisationId, importId).orElseThrow();
        return ImportProgress.of(rows.counts(importId));
    }

    /**
     * Starts the process that carries out the rows.
     *
     * @param mayAdd takes one attempt to add an address; rows whose address has none left are left out
     * @throws org.springframework.dao.DataIntegrityViolationException when another import starts at this moment; when
     *     this is run again, the answer is that the other one runs
     */
    @RetryOnConflict
    public ImportStartResult start(UUID organisationId, UUID importId, UUID account, Predicate<EmailAddress> mayAdd) {
        CaregiverImport chosen = hold(organisationId, importId);
        if (chosen.is(ImportState.DISCARDED)) {
            return ImportStartResult.DISCARDED;
        }
        if (!chosen.is(ImportState.PREVIEW)) {
            return ImportStartResult.ALREADY_STARTED;
        }
        if (imports.existsByRunningOrganisationId(organisationId)) {
            return ImportStartResult.ANOTHER_RUNS;
        }
        List<ImportRow> open = rows.all(importId).stream()
                .filter(row -> row.state() == RowState.OPEN)
                .toList();
        Instant now = clock.instant();
        if (open.isEmpty()) {
            return ImportStartResult.NOTHING_TO_DO;
        }
        if (imports.startedRows(organisationId, now.minus(DAY)) + open.size() > settings.startedRowsPerDay()) {
            return ImportStartResult.DAY_LIMIT;
        }
        chosen.start(account, open.size(), now);
        imports.flush();
        rows.leaveOut(
                importId,
                open.stream()
                        .filter(row -> !mayAdd.test(row.address()))
                        .map(ImportRow::line)
                        .toList());
        process.start(importId);
        return ImportStartResult.STARTED;
    }

    /**
     * Takes back an import that was not started, with its rows, or stops one that runs, after the row at which it is.
     *
     * @return what it is then: discarded or cancelled, or done when it was too late
     */
    @RetryOnConflict
    public ImportState cancel(UUID organisationId, UUID importId) {
        CaregiverImport chosen = hold(organisationId, importId);
        if (chosen.is(ImportState.PREVIEW)) {
            chosen.discard();
            rows.delete(importId);
        } else if (chosen.is(ImportState.RUNNING)) {
            chosen.cancel(clock.instant());
        }
        return chosen.state();
    }

    private CaregiverImport hold(UUID organisationId, UUID importId) {
        return imports.hold(importId)
                .filter(found -> found.organisationId().equals(organisationId))
                .orElseThrow();
    }
}
