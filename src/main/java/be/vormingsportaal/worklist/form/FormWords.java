package be.vormingsportaal.worklist.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the little of Markdown that the texts of forms are written in: paragraphs, lists, bold words, links and facts in
 * double braces. A fact is put in last, so that nothing in it is read as Markdown.
 */
class FormWords {

    private static final Pattern PIECE =
            Pattern.compile("\\[(?<words>[^\\]]+)]\\((?<address>[^)]+)\\)|\\*\\*(?<strong>[^*]+)\\*\\*");
    private static final Pattern FACT = Pattern.compile("\\{\\{ *([A-Za-z0-9]+) *}}");
    private static final String ITEM = "- ";

    private final Map<String, ?> facts;
    private final String root;

    /** @param root the address of the portal, which is taken off the links that lead to it */
    FormWords(Map<String, ?> facts, String root) {
        this.facts = facts;
        this.root = root;
    }

    List<FormText.Block> blocks(String text) {
        return Arrays.stream(text.split("\n{2,}")).map(this::block).toList();
    }

    private FormText.Block block(String text) {
        if (!text.startsWith(ITEM)) {
            return new FormText.Block(false, List.of(pieces(text)));
        }
        return new FormText.Block(
                true,
                Arrays.stream(text.split("\n"))
                        .map(item -> pieces(item.substring(ITEM.length())))
                        .toList());
    }

    private List<FormText.Piece> pieces(String line) {
        List<FormText.Piece> pieces = new ArrayList<>();
        Matcher found = PIECE.matcher(line);
        int from = 0;
        while (found.find()) {
            plain(pieces, line.substring(from, found.start()));
            pieces.add(piece(found));
            from = found.end();
        }
        plain(pieces, line.substring(from));
        return pieces;
    }

    private void plain(List<FormText.Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new FormText.Piece(filled(text), false, Optional.empty()));
        }
    }

    private FormText.Piece piece(Matcher found) {
        if (found.group("strong") != null) {
            return new FormText.Piece(filled(found.group("strong")), true, Optional.empty());
        }
        return new FormText.Piece(filled(found.group("words")), false, page(filled(found.group("address"))));
    }

    /** Only pages of the portal are linked to, whatever a fact says. */
    private Optional<String> page(String address) {
        String path = address.startsWith(root + "/") ? address.substring(root.length()) : address;
        return path.startsWith("/") && !path.startsWith("//") ? Optional.of(path) : Optional.empty();
    }

    private String filled(String text) {
        return FACT.matcher(text).replaceAll(fact -> Matcher.quoteReplacement(fact(fact)));
    }

    private String fact(MatchResult named) {
        Object value = facts.get(named.group(1));
        return value == null ? "" : value.toString();
    }
}
