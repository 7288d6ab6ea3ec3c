package be.vormingsportaal.testing.statement;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Who pays, and what they and their banks write with a payment, and where. */
final class PayerHabits {

    private static final List<String> NAMES = List.of(
            "WZC De Linde",
            "Zorghuis Ré & Zonen",
            "OCMW Voorbeeldgem",
            "Thuiszorg Noord vzw",
            "Ziekenhuis 't Veld",
            "François Dûmont",
            "A",
            "Gezinszorg <Zuid>",
            "DE SMET-VAN DEN BERGHE ANNELIES",
            "Kliniek 12");

    private static final List<String> TEXTS = List.of(
            "factuur van mei",
            "betaling, met dank",
            "tel. 0478 12 34 56 voor vragen",
            "klant 4471, dossier 12-2026 dus",
            "uit BE71 0961 2345 6769 voor ons",
            "de som van 95,00 euro",
            "intervisie 28/11/2026 namiddag",
            "R&D; 50% < alles",
            "onze referentie is 4111 1111 1111 1111 intern");

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int YEARS = 30;
    private static final int NUMBERS = 900_000;

    private final Random random;

    PayerHabits(Random random) {
        this.random = random;
    }

    String name() {
        return random.nextInt(12) == 0 ? "" : oneOf(NAMES);
    }

    /** Of a Belgian bank, or of none. */
    String iban() {
        if (random.nextInt(8) == 0) {
            return "";
        }
        long number = 1_000_000_000L + (long) (random.nextDouble() * 8_000_000_000L);
        long check = number % 97 == 0 ? 97 : number % 97;
        String digits = "%d%02d".formatted(number, check);
        int rest = new BigInteger(digits + "111400").mod(MODULUS).intValue();
        return "BE%02d%s".formatted(98 - rest, digits);
    }

    String communication() {
        return StructuredCommunication.of(2026 + random.nextInt(YEARS), 1 + random.nextInt(NUMBERS))
                .digits();
    }

    String text() {
        return oneOf(TEXTS);
    }

    /** Not every form can say it everywhere. */
    boolean write(PaperPart part, List<String> communications, String text) {
        if (communications.isEmpty()) {
            part.text(text);
            return true;
        }
        if (communications.size() > 1) {
            communications.forEach(part::structured);
            part.text(text);
            return true;
        }
        String digits = communications.get(0);
        String display = new StructuredCommunication(digits).display();
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> part.structured(digits);
            case 3 -> part.structured(digits).text(text);
            case 4 -> part.structured("RF12ABC").text(text, display);
            case 5 -> part.text(display, text);
            case 6 -> part.text(text + " " + digits);
            case 7 -> part.text(display.replace("/", " / "));
            case 8 -> part.text(display.replace("/", "-"), text);
            case 9 -> part.text(text + " " + display.substring(0, 11), display.substring(11));
            case 10 -> part.text(text + " x " + digits.substring(0, 5), digits.substring(5));
            case 11 -> part.text(display.replace("+", "*"));
            case 12 -> part.additional("MEDEDELING " + display + " " + text);
            case 13 ->
                part.text("VOOR " + digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8)
                        + " betaald");
            case 14 -> part.endToEndId(digits).text(text);
            default -> {
                part.instruction(digits).text(text);
                return false;
            }
        }
        return true;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
