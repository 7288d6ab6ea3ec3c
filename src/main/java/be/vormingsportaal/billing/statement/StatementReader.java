package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.statement.StatementException.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of a bank, or refuses it as a whole. What the file is, is seen by what stands in it, and never by its
 * name: CAMT.053 of any version, CODA, or an archive with one or several of these.
 */
public final class StatementReader {

    private StatementReader() {}

    /**
     * @param ownIban of the account whose statements are wanted
     * @return at least one statement of that account; what is of other accounts is named
     * @throws StatementException when something is wrong with the file, or no statement is of that account
     */
    public static StatementFile read(byte[] file, String ownIban) throws StatementException {
        OwnAccount own = OwnAccount.of(ownIban);
        List<StatementFile> read = new ArrayList<>();
        for (byte[] content : StatementArchive.contents(file)) {
            read.add(readOne(content, own));
        }
        StatementFile all = new StatementFile(
                read.get(0).format(),
                read.stream().flatMap(one -> one.statements().stream()).toList(),
                read.stream().flatMap(one -> one.skipped().stream()).toList());
        if (all.statements().isEmpty()) {
            throw new StatementException(Problem.OTHER_ACCOUNT);
        }
        return all;
    }

    private static StatementFile readOne(byte[] content, OwnAccount own) throws StatementException {
        StatementContent text = StatementContent.of(content);
        if (text.isXml()) {
            return CamtReader.read(text, own);
        }
        if (text.isCoda()) {
            return CodaReader.read(text.lines(), own);
        }
        throw new StatementException(text.whatElse());
    }
}
