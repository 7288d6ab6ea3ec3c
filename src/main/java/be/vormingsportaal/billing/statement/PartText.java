package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what was written with a payment, wherever it stands, and says it once. */
final class PartText {

    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> readable = new ArrayList<>();
    private final Set<StructuredCommunication> communications = new LinkedHashSet<>();

    /** A reference that the bank keeps apart from the text. */
    void structured(String reference) {
        List<StructuredCommunication> found = StructuredCommunication.findAll(reference);
        communications.addAll(found);
        boolean only = found.size() == 1
                && reference.replaceAll("[^0-9A-Za-z]", "").equals(found.get(0).digits());
        readable.add(only ? found.get(0).display() : reference);
    }

    /** Pieces of one text. A communication may be broken between two of them, with or without a space lost. */
    void free(List<String> pieces) {
        pieces.forEach(piece -> communications.addAll(StructuredCommunication.findAll(piece)));
        if (pieces.size() > 1) {
            communications.addAll(StructuredCommunication.findAll(String.join("\n", pieces)));
            communications.addAll(StructuredCommunication.findAll(String.join("", pieces)));
        }
        readable.add(String.join(" ", pieces));
    }

    /** Something that no person reads, but in which a payer may have written a communication. */
    void hidden(Optional<String> reference) {
        reference.ifPresent(text -> communications.addAll(StructuredCommunication.findAll(text)));
    }

    /** What stands in another text is not said again. */
    Optional<String> message() {
        List<String> said = new ArrayList<>();
        for (String text : readable) {
            String tidy = SPACES.matcher(text).replaceAll(" ").strip();
            if (said.stream().noneMatch(other -> plain(other).contains(plain(tidy)))) {
                said.removeIf(other -> plain(tidy).contains(plain(other)));
                said.add(tidy);
            }
        }
        return Optional.of(String.join(" ", said)).filter(all -> !all.isEmpty());
    }

    /** @param accounts whose digits look like a communication, and are none */
    List<StructuredCommunication> communications(String... accounts) {
        Set<String> none = Stream.of(accounts).map(OwnAccount::digits).collect(Collectors.toSet());
        return communications.stream()
                .filter(communication -> !none.contains(communication.digits()))
                .toList();
    }

    private static String plain(String text) {
        return NO_SIGN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
