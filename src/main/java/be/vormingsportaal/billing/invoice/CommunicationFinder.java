package be.vormingsportaal.billing.invoice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds structured communications in what somebody wrote. Groups of digits with only spaces, and at most one slash,
 * dash or point between two of them, are a chain: a person reads them as one number. Plus signs, stars and every other
 * character end a chain.
 *
 * <p>Three of a hundred numbers have the right check digits by chance, and every Belgian account number has them. So
 * digits are a communication only when they are written as one: in one piece, in groups of three, four and five, between
 * plus signs or stars, or as a whole chain of twelve that is divided in one way. What is a part of a longer number, such
 * as that of an account or a card in groups of four, is none.
 */
final class CommunicationFinder {

    private static final String LINK = "[\\s\\u00a0]{0,12}[-/.]?[\\s\\u00a0]{0,12}";
    private static final Pattern CHAIN = Pattern.compile("[0-9]++(?:" + LINK + "[0-9]++){0,200}");
    private static final Pattern GROUP = Pattern.compile("[0-9]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern AS_PRINTED = Pattern.compile("[0-9]{3}[-/.]?[0-9]{4}[-/.]?[0-9]{5}");
    private static final Pattern MARK_BEFORE = Pattern.compile("[+*][\\s\\u00a0]*$");
    private static final Pattern MARK_AFTER = Pattern.compile("^[\\s\\u00a0]*[+*]");

    /** How people write the number of a Belgian account from before there were IBANs. */
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{3}[^0-9]+[0-9]{7}[^0-9]+[0-9]{2}");

    /** The creditor reference of ISO 11649. */
    private static final Pattern CREDITOR_REFERENCE =
            Pattern.compile("(?i)(?<![a-z0-9])RF([0-9]{2}) ?((?:[0-9] ?){11}[0-9])(?![a-z0-9]| ?[0-9])");

    private static final int LENGTH = 12;
    private static final int BEFORE = 8;
    private static final int MODULUS = 97;
    private static final String RF_AS_DIGITS = "2715";

    private final String text;
    private final Set<String> found = new LinkedHashSet<>();

    private CommunicationFinder(String text) {
        this.text = text;
    }

    /** The different ones, in the order in which they stand there. Each is twelve digits with the right check. */
    static List<String> find(String text) {
        CommunicationFinder finder = new CommunicationFinder(text);
        Matcher chain = CHAIN.matcher(text);
        while (chain.find()) {
            finder.inChain(chain.start(), chain.end());
        }
        finder.creditorReferences();
        return List.copyOf(finder.found);
    }

    private void inChain(int start, int end) {
        List<int[]> groups = afterAccount(groups(start, end), start);
        String digits =
                groups.stream().map(group -> text.substring(group[0], group[1])).collect(Collectors.joining());
        if (digits.length() >= LENGTH && !isWhole(groups, digits)) {
            inPieces(groups);
        }
    }

    private List<int[]> groups(int start, int end) {
        List<int[]> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(text).region(start, end);
        while (group.find()) {
            groups.add(new int[] {group.start(), group.end()});
        }
        return groups;
    }

    /** What follows the number of an account, or a creditor reference, is read for itself. */
    private List<int[]> afterAccount(List<int[]> groups, int start) {
        String letters = text.substring(Math.max(0, start - 2), start).toUpperCase(Locale.ROOT);
        if (!"BE".equals(letters) && !"RF".equals(letters)) {
            return groups;
        }
        int digits = 0;
        for (int i = 0; i < groups.size(); i++) {
            digits += length(groups.get(i));
            if (digits == LENGTH + 2) {
                return groups.subList(i + 1, groups.size());
            }
        }
        return length(groups.get(0)) > 2 ? groups.subList(1, groups.size()) : List.of();
    }

    /** Whether the whole chain is one communication, or several that were written after each other. */
    private boolean isWhole(List<int[]> groups, String digits) {
        if (digits.length() % LENGTH != 0) {
            return false;
        }
        List<String> whole = new ArrayList<>();
        int first = 0;
        while (first < groups.size()) {
            int last = first;
            int length = length(groups.get(first));
            while (length < LENGTH && last + 1 < groups.size()) {
                last++;
                length += length(groups.get(last));
            }
            if (length != LENGTH || !isDividedInOneWay(groups.get(first)[0], groups.get(last)[1])) {
                return false;
            }
            whole.add(digits(groups.get(first)[0], groups.get(last)[1]));
            first = last + 1;
        }
        if (!whole.stream().allMatch(StructuredCommunication::isValid)) {
            return false;
        }
        found.addAll(whole);
        return true;
    }

    /**
     * Spaces may stand anywhere, because lines are broken anywhere. A day and a year with other digits after them are
     * divided in several ways, and are no communication.
     */
    private boolean isDividedInOneWay(int start, int end) {
        String raw = text.substring(start, end);
        String written = SPACES.matcher(raw).replaceAll("");
        boolean marked = MARK_BEFORE
                        .matcher(text.substring(Math.max(0, start - BEFORE), start))
                        .find()
                && MARK_AFTER
                        .matcher(text.substring(end, Math.min(text.length(), end + BEFORE)))
                        .find();
        if (ACCOUNT.matcher(raw).matches()) {
            return marked;
        }
        return marked
                || AS_PRINTED.matcher(written).matches()
                || written.matches("[0-9]+")
                || (written.matches("[0-9]{2,}([-/.][0-9]{2,}){2,}")
                        && written.replaceAll("[0-9]", "").chars().distinct().count() == 1
                        && !written.matches("[0-9]{1,2}[-/.][0-9]{1,2}[-/.].*"));
    }

    /** Within a chain with more digits: in one piece, or as it is printed when only spaces stand around it. */
    private void inPieces(List<int[]> groups) {
        for (int i = 0; i < groups.size(); i++) {
            int[] group = groups.get(i);
            if (length(group) == LENGTH) {
                add(group[0], group[1]);
            } else if (i + 2 < groups.size()
                    && length(group) == 3
                    && length(groups.get(i + 1)) == 4
                    && length(groups.get(i + 2)) == 5
                    && isApart(groups, i, i + 2)) {
                add(group[0], groups.get(i + 2)[1]);
            }
        }
    }

    private boolean isApart(List<int[]> groups, int first, int last) {
        return (first == 0 || isSpace(groups.get(first - 1)[1], groups.get(first)[0]))
                && (last == groups.size() - 1 || isSpace(groups.get(last)[1], groups.get(last + 1)[0]));
    }

    private boolean isSpace(int start, int end) {
        return SPACES.matcher(text.substring(start, end)).find();
    }

    private void add(int start, int end) {
        String digits = digits(start, end);
        if (StructuredCommunication.isValid(digits)) {
            found.add(digits);
        }
    }

    private void creditorReferences() {
        Matcher reference = CREDITOR_REFERENCE.matcher(text);
        while (reference.find()) {
            String digits = reference.group(2).replace(" ", "");
            long checked = Long.parseLong(digits + RF_AS_DIGITS + reference.group(1));
            if (checked % MODULUS == 1 && StructuredCommunication.isValid(digits)) {
                found.add(digits);
            }
        }
    }

    private String digits(int start, int end) {
        return text.substring(start, end).replaceAll("[^0-9]", "");
    }

    private static int length(int[] group) {
        return group[1] - group[0];
    }
}
