package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.ReadFile;
import be.vormingsportaal.imports.reading.StoredText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file with care providers that an organisation handed in, and the result of it as a whole. */
@Entity
@Table(name = "caregiver_import")
class CaregiverImport {

    private static final int MAX_NAME = 200;
    private static final int MAX_IGNORED = 2_000;
    private static final String NEW_LINE = "\n";

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    /** The organisation while the import runs. It is unique, so that one import of an organisation runs at a time. */
    private UUID runningOrganisationId;

    private UUID uploadedBy;

    private UUID startedBy;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    private String ignoredColumns;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportState state;

    @Column(nullable = false)
    private int rowCount;

    @Column(nullable = false)
    private int hiddenRows;

    /** For so many rows the organisation sees before the start whether somebody has an account. */
    @Column(nullable = false)
    private int lookedUpRows;

    @Column(nullable = false)
    private int startedRows;

    @Column(nullable = false)
    private Instant uploadedAt;

    private Instant startedAt;

    private Instant endedAt;

    @Version
    private Integer version;

    protected CaregiverImport() {}

    static CaregiverImport read(UUID organisationId, UUID uploadedBy, String fileName, ReadFile file, Instant now) {
        CaregiverImport read = new CaregiverImport();
        read.id = UUID.randomUUID();
        read.organisationId = organisationId;
        read.uploadedBy = uploadedBy;
        read.fileName = cut(StoredText.of(fileName), MAX_NAME);
        read.ignoredColumns = cut(String.join(NEW_LINE, file.ignoredColumns()), MAX_IGNORED);
        read.state = ImportState.PREVIEW;
        read.rowCount = file.rows().size();
        read.hiddenRows = file.hiddenRows();
        read.uploadedAt = now;
        return read;
    }

    /** Lets the organisation see what would come of so many rows. */
    void lookUp(int rows) {
        lookedUpRows = rows;
    }

    void start(UUID account, int rows, Instant now) {
        require(ImportState.PREVIEW);
        state = ImportState.RUNNING;
        runningOrganisationId = organisationId;
        startedBy = account;
        startedRows = rows;
        startedAt = now;
    }

    void discard() {
        require(ImportState.PREVIEW);
        state = ImportState.DISCARDED;
    }

    void cancel(Instant now) {
        end(ImportState.CANCELLED, now);
    }

    void finish(Instant now) {
        end(ImportState.DONE, now);
    }

    private void end(ImportState outcome, Instant now) {
        require(ImportState.RUNNING);
        state = outcome;
        runningOrganisationId = null;
        endedAt = now;
    }

    private void require(ImportState expected) {
        if (state != expected) {
            throw new IllegalStateException("Import " + id + " is " + state);
        }
    }

    boolean is(ImportState expected) {
        return state == expected;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    boolean isLookedUp() {
        return lookedUpRows > 0;
    }

    /** It is empty until it is started. */
    Optional<UUID> startedBy() {
        return Optional.ofNullable(startedBy);
    }

    String fileName() {
        return fileName;
    }

    ImportState state() {
        return state;
    }

    /** It is empty until it is done or cancelled. */
    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    ImportView view() {
        return new ImportView(
                id,
                fileName,
                ignoredColumns.isEmpty() ? List.of() : List.of(ignoredColumns.split(NEW_LINE)),
                state,
                rowCount,
                hiddenRows,
                isLookedUp(),
                uploadedAt,
                Optional.ofNullable(startedAt),
                endedAt());
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
