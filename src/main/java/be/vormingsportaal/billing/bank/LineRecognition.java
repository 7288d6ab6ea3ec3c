package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.recognition.BankReferences;
import be.vormingsportaal.billing.recognition.LineIdentity;
import be.vormingsportaal.billing.recognition.LineVerdict;
import be.vormingsportaal.billing.recognition.ReadLine;
import be.vormingsportaal.billing.recognition.ReadStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which lines of a file were read before. Where it cannot be known, it becomes a task. */
@Component
@Transactional
public class LineRecognition {

    private final BankFileRepository files;

    private final BankStatements statements;
    private final BankLines lines;
    private final BankDoubtRepository doubts;
    private final BankFileProcess process;

    LineRecognition(
            BankFileRepository files,
            BankStatements statements,
            BankLines lines,
            BankDoubtRepository doubts,
            BankFileProcess process) {
        this.files = files;
        this.statements = statements;
        this.lines = lines;
        this.doubts = doubts;
        this.process = process;
    }

    /**
     * Does so for all lines of a file that were not compared yet, one file of an account at a time.
     *
     * @throws java.util.NoSuchElementException when there is no such file
     */
    public void recognise(UUID fileId) {
        files.holdAccount(files.findById(fileId).orElseThrow().iban());
        BankFile file = files.hold(fileId).orElseThrow();
        Map<UUID, List<ReadLine>> own = lines.toCompare(fileId);
        if (own.isEmpty()) {
            return;
        }
        List<LocalDate> days = own.values().stream()
                .flatMap(Collection::stream)
                .map(ReadLine::bookedOn)
                .sorted()
                .toList();
        List<ReadStatement> before = new ArrayList<>(statements.row(fileId));
        before.addAll(statements.of(lines.comparable(fileId, file.iban(), days.get(0), days.get(days.size() - 1))));
        BankReferences references = new BankReferences(lines.reusedReferences(fileId));
        List<LineVerdict> verdicts = new ArrayList<>();
        for (ReadStatement statement : statements.of(own)) {
            List<LineVerdict> its = LineIdentity.decide(statement, before, references);
            verdicts.addAll(its);
            before.add(withoutRepeats(statement, its));
        }
        lines.recognised(verdicts, doubts(fileId, verdicts));
    }

    private static ReadStatement withoutRepeats(ReadStatement statement, List<LineVerdict> verdicts) {
        return new ReadStatement(
                statement.id(),
                statement.delivery(),
                statement.reference(),
                statement.number(),
                statement.opening(),
                statement.closing(),
                statement.reconciles(),
                statement.linesHash(),
                verdicts.stream()
                        .filter(verdict -> verdict.kind() != LineVerdict.Kind.REPEAT)
                        .map(LineVerdict::line)
                        .toList());
    }

    /** One doubt for all doubtful lines of an entry. */
    private Map<UUID, UUID> doubts(UUID fileId, List<LineVerdict> verdicts) {
        Map<Integer, UUID> ofEntries = new HashMap<>();
        Map<UUID, UUID> ofLines = new HashMap<>();
        verdicts.stream()
                .filter(verdict -> verdict.kind() == LineVerdict.Kind.DOUBT)
                .forEach(verdict -> {
                    UUID doubt = ofEntries.computeIfAbsent(
                            verdict.line().entry().number(),
                            entry -> doubts.saveAndFlush(BankDoubt.of(fileId)).id());
                    ofLines.put(verdict.line().id(), doubt);
                });
        ofEntries.values().forEach(process::doubt);
        return ofLines;
    }
}
