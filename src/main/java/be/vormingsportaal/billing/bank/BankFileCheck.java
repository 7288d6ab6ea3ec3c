package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.recognition.StatementNumber;
import be.vormingsportaal.billing.recognition.StatementProblem;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.shared.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the statements of a file may be booked without asking. */
@Component
@Transactional
public class BankFileCheck {

    private final BankFileRepository files;
    private final BankStatements statements;

    BankFileCheck(BankFileRepository files, BankStatements statements) {
        this.files = files;
        this.statements = statements;
    }

    /**
     * Compares the statements with those beside them, and keeps what is wrong.
     *
     * @return whether nothing is; a file that was checked before is not checked again
     * @throws java.util.NoSuchElementException when there is no such file
     */
    public boolean check(UUID fileId) {
        files.holdAccount(files.findById(fileId).orElseThrow().iban());
        BankFile file = files.hold(fileId).orElseThrow();
        if (file.state() == BankFileState.CHECKING) {
            file.checked(keepProblems(fileId));
            files.saveAndFlush(file);
        }
        return file.state() == BankFileState.BOOKING;
    }

    private boolean keepProblems(UUID fileId) {
        List<StatementView> own = statements.ofFile(fileId);
        List<StatementView> others = new ArrayList<>(statements.beside(fileId));
        others.addAll(own);
        boolean sound = true;
        for (StatementView statement : own) {
            Set<StatementProblem> problems = EnumSet.noneOf(StatementProblem.class);
            problems.addAll(statement.problems());
            if (isTornFrom(statement, others)) {
                problems.add(StatementProblem.OPENING);
                statements.update(statement.id(), problems);
            }
            sound = sound && problems.stream().noneMatch(StatementProblem::stops);
        }
        return sound;
    }

    /** Whether the statement of the number before, or after, is known, and none of those that were read fits. */
    private static boolean isTornFrom(StatementView statement, List<StatementView> others) {
        return statement.number().isPresent()
                && (isTorn(
                                amount(statement.opening()),
                                others.stream()
                                        .filter(other -> isNext(other, statement))
                                        .map(other -> amount(other.closing()))
                                        .toList())
                        || isTorn(
                                amount(statement.closing()),
                                others.stream()
                                        .filter(other -> isNext(statement, other))
                                        .map(other -> amount(other.opening()))
                                        .toList()));
    }

    private static boolean isNext(StatementView before, StatementView after) {
        return before.number()
                .map(number -> new StatementNumber(number.year(), number.number() + 1))
                .filter(next -> after.number().filter(next::equals).isPresent())
                .isPresent();
    }

    private static boolean isTorn(Optional<Money> own, List<Optional<Money>> beside) {
        List<Money> known = beside.stream().flatMap(Optional::stream).toList();
        return own.isPresent() && !known.isEmpty() && !known.contains(own.get());
    }

    private static Optional<Money> amount(Optional<StatementBalance> balance) {
        return balance.map(StatementBalance::amount);
    }
}
