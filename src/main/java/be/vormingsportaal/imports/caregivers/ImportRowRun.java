package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.imports.reading.ImportRow;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out single rows, each together with its result in one transaction. */
@Service
@Transactional
class ImportRowRun {

    private static final int MOST_TRIES = 3;

    private final CaregiverImportRepository imports;
    private final ImportRows rows;
    private final PeopleService people;
    private final Clock clock;

    ImportRowRun(CaregiverImportRepository imports, ImportRows rows, PeopleService people, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** @return empty when the import does not run, or not any more */
    @Transactional(readOnly = true)
    List<Integer> next(UUID importId, int most) {
        return isRunning(importId) ? rows.next(importId, most) : List.of();
    }

    /**
     * Adds the person of this row. A second call for it changes nothing.
     *
     * @return false when the import does not run any more
     */
    @RetryOnConflict
    boolean run(UUID importId, int line) {
        CaregiverImport chosen = imports.findById(importId).orElseThrow();
        if (!chosen.is(ImportState.RUNNING)) {
            return false;
        }
        rows.holdOpen(importId, line).ifPresent(row -> rows.done(importId, line, people.add(person(chosen, row))));
        return true;
    }

    /** Notes that the row was tried and failed. After the third time it has failed for good. */
    @RetryOnConflict
    void tried(UUID importId, int line) {
        rows.tried(importId, line, MOST_TRIES);
    }

    /** @return whether there is more to do; if not, the import has ended */
    @RetryOnConflict
    boolean goOn(UUID importId) {
        CaregiverImport chosen = imports.hold(importId).orElseThrow();
        if (!chosen.is(ImportState.RUNNING)) {
            return false;
        }
        if (rows.next(importId, 1).isEmpty()) {
            chosen.finish(clock.instant());
            return false;
        }
        return true;
    }

    private boolean isRunning(UUID importId) {
        return imports.findById(importId).orElseThrow().is(ImportState.RUNNING);
    }

    private static AddPerson person(CaregiverImport chosen, ImportRow row) {
        return new AddPerson(
                chosen.organisationId(),
                chosen.startedBy().orElseThrow(),
                Role.CAREGIVER,
                row.name(),
                row.address(),
                row.instruments());
    }
}
