package be.vormingsportaal.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The provinces of Belgium and the Brussels region, by the postal codes that lie in them.
 *
 * <p>The ranges are those by which bpost numbers Belgium since 1969 (bpost, "Postcodes"; the table of ranges stands in
 * "Lijst van postcodes in België" on Wikipedia). One municipality changed province since and kept its code: Zwijndrecht
 * and Burcht, 2070, which merged into Beveren-Kruibeke-Zwijndrecht on 1 January 2025, in East Flanders. The numbers of
 * institutions (such as 0612, and those of the parliaments within the 1000s) lie outside every range or in that of
 * Brussels, where they are.
 *
 * <p>The codes in addresses are those of ISO 3166-2:BE, without the country.
 */
public enum Province {
    ANTWERP("VAN", new Range(2000, 2069), new Range(2071, 2999)),
    BRUSSELS("BRU", new Range(1000, 1299)),
    HAINAUT("WHT", new Range(6000, 6599), new Range(7000, 7999)),
    LIEGE("WLG", new Range(4000, 4999)),
    LIMBURG("VLI", new Range(3500, 3999)),
    LUXEMBOURG("WLX", new Range(6600, 6999)),
    NAMUR("WNA", new Range(5000, 5999)),
    EAST_FLANDERS("VOV", new Range(2070, 2070), new Range(9000, 9999)),
    FLEMISH_BRABANT("VBR", new Range(1500, 1999), new Range(3000, 3499)),
    WALLOON_BRABANT("WBR", new Range(1300, 1499)),
    WEST_FLANDERS("VWV", new Range(8000, 8999));

    private static final Pattern POSTAL_CODE = Pattern.compile("[1-9][0-9]{3}");

    private final String code;
    private final List<Range> ranges;

    Province(String code, Range... ranges) {
        this.code = code;
        this.ranges = List.of(ranges);
    }

    /** Postal codes, both ends included. */
    record Range(int first, int last) {

        boolean holds(int postalCode) {
            return first <= postalCode && postalCode <= last;
        }
    }

    /** @return empty for what is no Belgian postal code, also for one with a country in front of it */
    public static Optional<Province> ofPostalCode(String typed) {
        if (typed == null || !POSTAL_CODE.matcher(typed).matches()) {
            return Optional.empty();
        }
        int postalCode = Integer.parseInt(typed);
        return Arrays.stream(values())
                .filter(province -> province.ranges.stream().anyMatch(range -> range.holds(postalCode)))
                .findFirst();
    }

    /** @return empty for what is no code of a province */
    public static Optional<Province> ofCode(String code) {
        return Arrays.stream(values())
                .filter(province -> province.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    List<Range> ranges() {
        return ranges;
    }
}
