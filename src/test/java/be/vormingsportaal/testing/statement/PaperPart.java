package be.vormingsportaal.testing.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One payment in a booking, as a bank tells it. What is not said here, the bank does not say. */
public final class PaperPart {

    private Optional<Long> cents = Optional.empty();
    private String currency = "";
    private String name = "";
    private String iban = "";
    private String reference = "";
    private String endToEndId = "";
    private String instruction = "";
    private String returnReason = "";
    private final List<String> structured = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> additional = new ArrayList<>();

    public static PaperPart of() {
        return new PaperPart();
    }

    /** @param of this part, negative when it left the account */
    public PaperPart cents(long of) {
        cents = Optional.of(of);
        return this;
    }

    /** @param other than that of the booking */
    public PaperPart currency(String other) {
        currency = other;
        return this;
    }

    /** @param who paid or was paid, at most 35 characters for CODA */
    public PaperPart name(String who) {
        name = who;
        return this;
    }

    public PaperPart iban(String account) {
        iban = account;
        return this;
    }

    /** @param ofBank at most 21 characters for CODA */
    public PaperPart reference(String ofBank) {
        reference = ofBank;
        return this;
    }

    public PaperPart endToEndId(String id) {
        endToEndId = id;
        return this;
    }

    public PaperPart instruction(String id) {
        instruction = id;
        return this;
    }

    /** @param reason of ISO 20022, such as AC04 */
    public PaperPart returned(String reason) {
        returnReason = reason;
        return this;
    }

    /** @param references that the bank keeps apart from the text; CODA has room for the first one */
    public PaperPart structured(String... references) {
        structured.addAll(List.of(references));
        return this;
    }

    /** @param lines of what the payer wrote */
    public PaperPart text(String... lines) {
        texts.addAll(List.of(lines));
        return this;
    }

    /** @param lines that the bank adds */
    public PaperPart additional(String... lines) {
        additional.addAll(List.of(lines));
        return this;
    }

    public Optional<Long> cents() {
        return cents;
    }

    String currency() {
        return currency;
    }

    public String name() {
        return name;
    }

    public String iban() {
        return iban;
    }

    public String reference() {
        return reference;
    }

    public String endToEndId() {
        return endToEndId;
    }

    String instruction() {
        return instruction;
    }

    public String returnReason() {
        return returnReason;
    }

    List<String> structured() {
        return structured;
    }

    List<String> texts() {
        return texts;
    }

    List<String> additional() {
        return additional;
    }
}
