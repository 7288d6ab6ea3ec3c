package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.statement.SkippedStatement;
import be.vormingsportaal.billing.statement.StatementFile;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.ReadableText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A file with bank statements that was read. Its statements and lines stand in tables of their own. */
@Entity
@Table(name = "bank_file")
public class BankFile {

    private static final int NAME = 255;
    private static final int SKIPPED_NAME = 70;
    private static final int SKIPPED = 40;
    private static final String NEXT = "\n";
    private static final String THEN = "\t";

    @Id
    private UUID id;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private StatementFormat format;

    @Column(nullable = false)
    private String iban;

    @Column(nullable = false)
    private String contentHash;

    @Column(nullable = false)
    private String skipped;

    @Column(nullable = false)
    private Instant readAt;

    @Column(nullable = false)
    private UUID readBy;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private BankFileState state;

    private UUID decidedBy;

    private Instant endedAt;

    @Version
    private Integer version;

    protected BankFile() {}

    static BankFile read(String fileName, String contentHash, String iban, StatementFile read, UUID by, Instant at) {
        BankFile file = new BankFile();
        file.id = UUID.randomUUID();
        file.fileName = ReadableText.of(fileName, NAME);
        file.format = read.format();
        file.iban = iban;
        file.contentHash = contentHash;
        file.skipped = read.skipped().stream()
                .limit(SKIPPED)
                .map(one -> String.join(
                        THEN,
                        ReadableText.of(one.name(), SKIPPED_NAME).replaceAll("\\s", " "),
                        Integer.toString(one.entries()),
                        one.reason().name()))
                .collect(Collectors.joining(NEXT));
        file.readAt = at;
        file.readBy = by;
        file.state = BankFileState.CHECKING;
        return file;
    }

    /** @param sound whether its lines may be booked without asking */
    void checked(boolean sound) {
        require(BankFileState.CHECKING);
        state = sound ? BankFileState.BOOKING : BankFileState.WAITING;
    }

    /** @param by empty when the engine does not know */
    void decide(boolean book, Optional<UUID> by, Instant at) {
        require(BankFileState.WAITING);
        state = book ? BankFileState.BOOKING : BankFileState.DISCARDED;
        decidedBy = by.orElse(null);
        endedAt = book ? null : at;
    }

    void finish(Instant at) {
        require(BankFileState.BOOKING);
        state = BankFileState.DONE;
        endedAt = at;
    }

    private void require(BankFileState expected) {
        if (state != expected) {
            throw new IllegalStateException("Bank file " + id + " is " + state);
        }
    }

    UUID id() {
        return id;
    }

    String iban() {
        return iban;
    }

    BankFileState state() {
        return state;
    }

    public BankFileView view() {
        return new BankFileView(id, fileName, format, readAt, state, skipped(), Optional.ofNullable(endedAt));
    }

    private List<SkippedStatement> skipped() {
        return skipped.isEmpty()
                ? List.of()
                : Arrays.stream(skipped.split(NEXT))
                        .map(line -> line.split(THEN))
                        .map(parts -> new SkippedStatement(
                                parts[0], Integer.parseInt(parts[1]), SkippedStatement.Reason.valueOf(parts[2])))
                        .toList();
    }
}
