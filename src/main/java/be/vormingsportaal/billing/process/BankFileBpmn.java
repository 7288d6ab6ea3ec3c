package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Holds the names that stand in {@code bank-file.bpmn}. */
final class BankFileBpmn {

    static final String KEY = "bank-file";

    static final String MESSAGE_DECIDED = "billing.BankFileDecided";

    /** Where staff see what is wrong with the file; the form shows it. */
    static final ProcessVariable<String> FILE_PAGE = ProcessVariable.of("filePage", String.class);

    /** Whether the sums are right, so that it is booked without asking. */
    static final ProcessVariable<Boolean> SOUND = ProcessVariable.of("sound", Boolean.class);

    /** Whether it is booked. */
    static final ProcessVariable<Boolean> BOOK = ProcessVariable.of("book", Boolean.class);

    /** Whether lines are left. */
    static final ProcessVariable<Boolean> MORE_LINES = ProcessVariable.of("moreLines", Boolean.class);

    /** What the form sends, which may be anything. The step after it checks this and removes it. */
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);

    private BankFileBpmn() {}
}
