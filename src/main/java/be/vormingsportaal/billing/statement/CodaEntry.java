package be.vormingsportaal.billing.statement;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one movement with its details. */
final class CodaEntry {

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
    private static final Pattern NONE = Pattern.compile("0*");
    private static final Pattern BELGIAN = Pattern.compile("[0-9]{12}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final String BE_AS_DIGITS = "111400";
    private static final int CHECKED = 98;

    private final CodaMovement movement;
    private final String currency;
    private final OwnAccount own;

    CodaEntry(CodaMovement movement, String currency, OwnAccount own) {
        this.movement = movement;
        this.currency = currency;
        this.own = own;
    }

    /** @param fallbackDay for a movement without a day of its own */
    BankEntry read(LocalDate fallbackDay) {
        List<CodaMovement> details = movement.code().isTotal()
                ? movement.details().stream()
                        .filter(detail -> detail.code().isPayment())
                        .toList()
                : List.of();
        List<EntryPart> parts = details.isEmpty()
                ? List.of(part(movement))
                : details.stream().map(this::part).toList();
        return new BankEntry(
                movement.first().day(116).or(() -> movement.first().day(48)).orElse(fallbackDay),
                movement.amount(),
                currency,
                true,
                movement.isReturned() || !details.isEmpty() && details.stream().allMatch(CodaMovement::isReturned),
                movement.reference(),
                movement.code().isTotal() ? Math.max(parts.size(), 2) : parts.size(),
                parts);
    }

    private EntryPart part(CodaMovement said) {
        PartText text = new PartText();
        write(said, text);
        // what one amount is made of, such as costs, may say what it is for
        said.details().stream().filter(detail -> !detail.code().isPayment()).forEach(detail -> write(detail, text));
        text.hidden(said.customerReference());
        Optional<String> iban = said.counterpartyAccount().flatMap(CodaEntry::iban);
        return new EntryPart(
                Optional.of(said.amount()),
                name(said),
                iban,
                text.message(),
                text.communications(own.iban(), iban.orElse("")),
                said == movement ? Optional.empty() : said.reference(),
                BankReference.of(said.customerReference()),
                said.returnReason());
    }

    private static void write(CodaMovement said, PartText text) {
        CodaCommunication communication = said.communication();
        communication.reference().ifPresent(text::structured);
        // what does not fit into the communication goes on in the information
        text.free(Stream.concat(
                        communication.text().stream(),
                        said.information().stream().flatMap(more -> more.informationText().stream()))
                .toList());
    }

    private static Optional<String> name(CodaMovement said) {
        String ultimate = said.amount().isNegative() ? "009" : "008";
        return said.counterpartyName().or(() -> informed(said, "001")).or(() -> informed(said, ultimate));
    }

    private static Optional<String> informed(CodaMovement said, String structure) {
        return said.information().stream()
                .flatMap(more -> more.name(structure).stream())
                .findFirst();
    }

    /** The currency may stand behind the number, which may be that of a Belgian account from before there were IBANs. */
    private static Optional<String> iban(String account) {
        String number = account.split("\\s+")[0];
        if (NONE.matcher(number).matches()) {
            return Optional.empty();
        }
        if (BELGIAN.matcher(number).matches()) {
            int rest = new BigInteger(number + BE_AS_DIGITS).mod(MODULUS).intValue();
            return Optional.of("BE%02d%s".formatted(CHECKED - rest, number));
        }
        return Optional.of(number).filter(said -> IBAN.matcher(said).matches());
    }
}
