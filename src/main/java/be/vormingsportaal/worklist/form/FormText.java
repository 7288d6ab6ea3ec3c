package be.vormingsportaal.worklist.form;

import java.util.List;
import java.util.Optional;

/** A text of a form, with the facts of the task filled in. */
record FormText(List<Block> blocks, Optional<FormCondition> condition) implements FormPart {

    /**
     * A paragraph, or a list.
     *
     * @param lines the items of a list; the one line of a paragraph
     */
    public record Block(boolean list, List<List<Piece>> lines) {}

    /** @param address where it leads to; empty for what is no link */
    public record Piece(String text, boolean strong, Optional<String> address) {}

    @Override
    public boolean isField() {
        return false;
    }
}
