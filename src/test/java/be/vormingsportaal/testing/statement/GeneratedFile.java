package be.vormingsportaal.testing.statement;

import java.util.List;

/**
 * A file as a bank delivers it, and what has to come of it.
 *
 * @param name says nothing of what the file is
 * @param habits of the bank, for the message of a test that fails
 * @param lines of the own account, in the order of the file
 * @param statements of the own account
 * @param skipped how many statements of other accounts stand in it
 */
public record GeneratedFile(
        String name,
        byte[] bytes,
        String habits,
        List<GeneratedLine> lines,
        List<PaperStatement> statements,
        int skipped) {

    public GeneratedFile {
        lines = List.copyOf(lines);
        statements = List.copyOf(statements);
    }
}
