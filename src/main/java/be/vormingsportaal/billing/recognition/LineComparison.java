package be.vormingsportaal.billing.recognition;

import be.vormingsportaal.billing.statement.StatementBalance;
import java.util.List;
import java.util.Optional;

/** Compares lines of one statement with lines of statements that were read before. */
final class LineComparison {

    /** What two lines are to each other. The first of these is the surest. */
    enum Relation {
        /** The bank's own reference says that they are the same. */
        SAME_REFERENCE,
        /** They stand in two deliveries of one statement. */
        SAME_STATEMENT,
        /** They say the same, and nothing tells whether they are the same. */
        UNKNOWN,
        /** They are different money. */
        DIFFERENT
    }

    private final ReadStatement statement;
    private final BankReferences references;
    private final boolean isChained;

    LineComparison(ReadStatement statement, List<ReadStatement> known, BankReferences references) {
        this.statement = statement;
        this.references = references;
        this.isChained = known.stream().anyMatch(other -> statement.continues(other) || other.continues(statement));
    }

    /** @param other a line that says the same, of this other statement */
    Relation relation(ReadLine line, ReadLine other, ReadStatement of) {
        if (isAnotherOfTheRow(of)) {
            return Relation.DIFFERENT;
        }
        if (!statement.isOfSameFormat(of)) {
            return isSameStatementInOtherForm(of) ? Relation.SAME_STATEMENT : Relation.UNKNOWN;
        }
        Relation byReference = byReference(line, other);
        if (byReference == Relation.DIFFERENT) {
            return isWhollyTheSame(of) ? Relation.SAME_STATEMENT : Relation.DIFFERENT;
        }
        if (byReference == Relation.SAME_REFERENCE) {
            return byReference;
        }
        return isDeliveredAgain(of) ? Relation.SAME_STATEMENT : Relation.UNKNOWN;
    }

    /** What the references of two entries say that are together the same sum. */
    Relation ofEntries(ReadLine line, ReadLine other, ReadStatement of) {
        if (isAnotherOfTheRow(of)) {
            return Relation.DIFFERENT;
        }
        return statement.isOfSameFormat(of)
                ? compare(
                        references.telling(line.entry().reference()),
                        references.telling(other.entry().reference()))
                : Relation.UNKNOWN;
    }

    /** What the references of two lines say that say the same for the rest. */
    Relation byReference(ReadLine line, ReadLine other) {
        Relation parts = compare(references.telling(line.partReference()), references.telling(other.partReference()));
        Relation entries = compare(
                references.telling(line.entry().reference()),
                references.telling(other.entry().reference()));
        if (parts == Relation.DIFFERENT || entries == Relation.DIFFERENT) {
            return Relation.DIFFERENT;
        }
        boolean isSame = parts == Relation.SAME_REFERENCE || entries == Relation.SAME_REFERENCE;
        // a payer may write the same end-to-end id each month, so that it can only tell them apart
        boolean isOtherId = compare(said(line.endToEndId()), said(other.endToEndId())) == Relation.DIFFERENT;
        if (isSame) {
            // one of the two is wrong when the payers say that it is other money
            return isOtherId ? Relation.UNKNOWN : Relation.SAME_REFERENCE;
        }
        return isOtherId ? Relation.DIFFERENT : Relation.UNKNOWN;
    }

    private static Relation compare(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Relation.UNKNOWN;
        }
        return one.equals(other) ? Relation.SAME_REFERENCE : Relation.DIFFERENT;
    }

    private static Optional<String> said(Optional<String> endToEndId) {
        return endToEndId.filter(BankReferences::isSaid);
    }

    /**
     * Whether both are numbered statements of one row whose sums follow each other. A bank puts no line in two of them. Two
     * that lead from the same balance to the same balance are no row: who delivers the files may count anew.
     */
    private boolean isAnotherOfTheRow(ReadStatement of) {
        return isChained
                && statement.isOfSameFormat(of)
                && of.reconciles()
                && of.number().isPresent()
                && !of.number().equals(statement.number())
                && !spansTheSame(of);
    }

    private boolean spansTheSame(ReadStatement of) {
        return statement
                        .opening()
                        .map(StatementBalance::amount)
                        .equals(of.opening().map(StatementBalance::amount))
                && statement.closing().equals(of.closing());
    }

    private boolean isDeliveredAgain(ReadStatement of) {
        if (isSameFile(of)) {
            return true;
        }
        if (statement.opening().isPresent() && of.opening().isPresent()) {
            return statement.opening().equals(of.opening())
                    && statement.number().equals(of.number())
                    && statement.reference().equals(of.reference());
        }
        return statement.reference().filter(BankReferences::isSaid).isPresent()
                && statement.reference().equals(of.reference())
                && statement.linesHash().equals(of.linesHash());
    }

    private boolean isSameFile(ReadStatement of) {
        return statement.delivery().equals(of.delivery());
    }

    /** Whether not one line more or less can stand in it, so that the bank only wrote other references. */
    private boolean isWhollyTheSame(ReadStatement of) {
        return isDeliveredAgain(of)
                && statement.reconciles()
                && of.reconciles()
                && statement.linesHash().equals(of.linesHash());
    }

    private boolean isSameStatementInOtherForm(ReadStatement of) {
        return statement.reconciles()
                && of.reconciles()
                && spansTheSame(of)
                && (statement.number().isEmpty()
                        || of.number().isEmpty()
                        || statement.number().equals(of.number()));
    }
}
