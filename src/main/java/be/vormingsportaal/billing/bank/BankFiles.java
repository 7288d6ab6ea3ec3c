package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.recognition.Fingerprint;
import be.vormingsportaal.billing.recognition.StatementCheck;
import be.vormingsportaal.billing.statement.BankStatement;
import be.vormingsportaal.billing.statement.StatementFile;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files with bank statements, and what staff decide about them. They are booked in the background. */
@Service
@Transactional
public class BankFiles {

    private final BankFileRepository files;
    private final BankStatements statements;
    private final BankLines lines;
    private final BankFileProcess process;
    private final Clock clock;

    BankFiles(
            BankFileRepository files,
            BankStatements statements,
            BankLines lines,
            BankFileProcess process,
            Clock clock) {
        this.files = files;
        this.statements = statements;
        this.lines = lines;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Keeps what was read, and lets it be booked.
     *
     * @param contentHash the same for the very same file
     * @param iban of the account that its statements are of
     * @return the id of the file
     */
    @RetryOnConflict
    UUID keep(String fileName, String contentHash, String iban, StatementFile read, UUID by) {
        if (files.knownAccounts(iban) == 0) {
            files.addAccount(iban);
        }
        BankFile file = files.saveAndFlush(BankFile.read(fileName, contentHash, iban, read, by, clock.instant()));
        EntryLines made = new EntryLines(file.id());
        for (int position = 0; position < read.statements().size(); position++) {
            BankStatement statement = read.statements().get(position);
            UUID statementId = UUID.randomUUID();
            List<BankLine> its = made.of(statementId, statement);
            statements.insert(
                    statementId,
                    file.id(),
                    position,
                    statement,
                    Fingerprint.of(its.stream().map(BankLine::same).toList()),
                    StatementCheck.of(statement));
            lines.insert(iban, its);
        }
        process.start(file.id());
        return file.id();
    }

    /**
     * The newest come first.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public PageOf<BankFileView> recent(int page) {
        PageOf<BankFile> found =
                PageOf.searched(page, index -> files.findByOrderByReadAtDesc(PageRequest.of(index, PageOf.SIZE)));
        return found.with(found.items().stream().map(BankFile::view).toList());
    }

    @Transactional(readOnly = true)
    public Optional<BankFileView> find(UUID id) {
        return files.findById(id).map(BankFile::view);
    }

    /**
     * Carries out what somebody decided in the task about a file whose sums are wrong. The process goes on by it.
     *
     * @param by who decided; empty when the engine does not know
     * @return false when somebody decided before
     * @throws java.util.NoSuchElementException when there is no such file
     */
    public boolean decide(UUID id, BankFileDecision decision, Optional<UUID> by) {
        BankFile file = files.hold(id).orElseThrow();
        if (file.state() != BankFileState.WAITING) {
            return false;
        }
        file.decide(decision == BankFileDecision.BOOK, by, clock.instant());
        files.saveAndFlush(file);
        if (decision == BankFileDecision.DISCARD) {
            lines.discard(id);
        }
        return true;
    }

    /** What was decided about a file whose sums are wrong; empty while nobody did. */
    @Transactional(readOnly = true)
    public Optional<BankFileDecision> decision(UUID id) {
        return switch (files.findById(id).orElseThrow().state()) {
            case CHECKING, WAITING -> Optional.empty();
            case BOOKING, DONE -> Optional.of(BankFileDecision.BOOK);
            case DISCARDED -> Optional.of(BankFileDecision.DISCARD);
        };
    }

    /**
     * Does the same for a decision on the page, and tells the process.
     *
     * @return false when somebody decided before
     * @throws java.util.NoSuchElementException when there is no such file
     */
    @RetryOnConflict
    public boolean decideOnPage(UUID id, BankFileDecision decision, UUID by) {
        boolean done = decide(id, decision, Optional.of(by));
        if (done) {
            process.decided(id);
        }
        return done;
    }
}
