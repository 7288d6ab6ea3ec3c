package be.vormingsportaal.testing;

import be.vormingsportaal.billing.bank.BankFileResult;
import be.vormingsportaal.billing.bank.BankFileView;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.bank.BankIntake;
import be.vormingsportaal.billing.bank.BankLineView;
import be.vormingsportaal.billing.bank.BankLineViews;
import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.testing.statement.BankPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of the bank, from handing in until all of them is booked. */
public class TestBank {

    private final BankIntake intake;
    private final BankFiles files;
    private final BankLineViews lines;
    private final EngineJobs jobs;

    TestBank(BankIntake intake, BankFiles files, BankLineViews lines, EngineJobs jobs) {
        this.intake = intake;
        this.files = files;
        this.lines = lines;
        this.jobs = jobs;
    }

    /** Hands a file in, and books all of it that goes by itself. */
    public UUID read(byte[] content, UUID by) {
        UUID file = handedIn(content, by);
        jobs.runDue(file);
        return file;
    }

    public UUID read(BankPaper<?> file, UUID by) {
        return read(file.bytes(), by);
    }

    /** Hands a file in, and nothing else. */
    public UUID handedIn(byte[] content, UUID by) {
        return result(content, by).fileId().orElseThrow();
    }

    public BankFileResult result(byte[] content, UUID by) {
        return intake.take("afschrift.xml", content, by);
    }

    public BankFileView find(UUID file) {
        return files.find(file).orElseThrow();
    }

    /** All lines of a file, in its order. */
    public List<BankLineView> lines(UUID file) {
        List<BankLineView> all = new ArrayList<>();
        int page = 0;
        int pages = 1;
        for (; page < pages; page++) {
            PageOf<BankLineView> found = lines.ofFile(file, Optional.empty(), page);
            all.addAll(found.items());
            pages = found.pages();
        }
        return all;
    }

    public List<LineOutcome> outcomes(UUID file) {
        return lines(file).stream().map(BankLineView::outcome).toList();
    }
}
