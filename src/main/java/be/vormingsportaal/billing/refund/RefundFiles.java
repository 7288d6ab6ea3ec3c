package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.invoice.Parties;
import be.vormingsportaal.billing.sepa.CreditTransfer;
import be.vormingsportaal.billing.sepa.TransferFileWriter;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes files of transfers for the bank. Each attempt of a refund stands in one file. */
@Service
public class RefundFiles {

    private static final Limit SHOWN = Limit.of(50);

    private final RefundRepository refunds;
    private final RefundFileRepository files;
    private final Parties parties;
    private final RefundTerms terms;
    private final RefundProcess process;
    private final Clock clock;

    RefundFiles(
            RefundRepository refunds,
            RefundFileRepository files,
            Parties parties,
            RefundTerms terms,
            RefundProcess process,
            Clock clock) {
        this.refunds = refunds;
        this.files = files;
        this.parties = parties;
        this.terms = terms;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Puts all transfers that may leave, and stand in no file yet, into a new one.
     *
     * @return the id of the file; empty when there is no such transfer, because somebody else just made the file
     */
    @RetryOnConflict
    @Transactional
    public Optional<UUID> make(UUID by) {
        List<Refund> ready = refunds.holdForFile();
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        byte[] content = TransferFileWriter.write(
                RefundFile.messageId(id),
                now,
                parties.seller(),
                ready.stream().map(this::transfer).toList());
        files.saveAndFlush(RefundFile.of(id, ready, content, by, now));
        for (Refund refund : ready) {
            refund.inFile(id);
            refunds.saveAndFlush(refund);
        }
        ready.forEach(refund -> process.inFile(refund.id(), terms.notSeenAt()));
        return Optional.of(id);
    }

    /** The newest comes first. */
    @Transactional(readOnly = true)
    public List<RefundFileView> recent() {
        return files.findByOrderByMadeAtDesc(SHOWN).stream()
                .map(RefundFile::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RefundFileView> find(UUID fileId) {
        return files.findById(fileId).map(RefundFile::view);
    }

    /**
     * The bytes as they were made.
     *
     * @throws java.util.NoSuchElementException when there is no such file
     */
    @Transactional(readOnly = true)
    public byte[] content(UUID fileId) {
        return files.findById(fileId).orElseThrow().content();
    }

    private CreditTransfer transfer(Refund refund) {
        RefundAccount account = refund.account().orElseThrow();
        return new CreditTransfer(
                refund.endToEndId(),
                refund.amount(),
                account.iban(),
                account.name(),
                terms.message(refund.paymentId()));
    }
}
