package be.vormingsportaal.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The postal codes of Belgium with their municipalities. The file {@code postal-codes.csv} says where they come from.
 * Codes of single institutions, which have no addresses, are not among them.
 */
public final class PostalCodes {

    private static final String FILE = "/postal-codes.csv";
    private static final Map<String, List<String>> MUNICIPALITIES = read();

    private PostalCodes() {}

    public static boolean isKnown(String postalCode) {
        return MUNICIPALITIES.containsKey(postalCode);
    }

    /** The names in Dutch of the municipalities in which there are addresses with this code; none for no such code. */
    public static List<String> municipalities(String postalCode) {
        return MUNICIPALITIES.getOrDefault(postalCode, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> municipalities = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PostalCodes.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .forEach(line -> municipalities
                            .computeIfAbsent(line[0], code -> new ArrayList<>())
                            .add(line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        municipalities.replaceAll((code, names) -> List.copyOf(names));
        return Map.copyOf(municipalities);
    }
}
