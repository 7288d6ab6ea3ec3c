package be.vormingsportaal.testing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;

/**
 * What holds for the words of every page: no text is missing or half filled in, and there is a title and one heading.
 * Every page that a test asks for through MockMvc is held to it, and so is every page of the walk through the portal.
 */
public final class PageRules {

    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?(\\S+?)(?:_[a-z]{2}(?:_[A-Z]{2})?)?\\?\\?");
    private static final Pattern NOT_FILLED_IN = Pattern.compile("\\{\\d+[,}]");
    private static final Pattern NULL = Pattern.compile("(?<![\\p{L}\\d_-])null(?![\\p{L}\\d_-])");
    private static final Pattern OPTIONAL = Pattern.compile("Optional(\\[|\\.empty)");
    private static final Pattern TITLE = Pattern.compile("\\S.* – Vormingsportaal");

    /** Random, so it can say anything. */
    private static final String TOKEN = "input[name=_csrf]";

    private PageRules() {}

    /** Fails when the answer is a page that breaks a rule, with all that is wrong on it. */
    static void hold(MvcResult result) {
        MockHttpServletResponse response = result.getResponse();
        if (!isHtml(response)) {
            return;
        }
        List<String> problems = problems(text(response));
        if (!problems.isEmpty()) {
            throw new AssertionError(where(result.getRequest()) + " answers a page on which " + problems);
        }
    }

    /** What is wrong with a page, or with a piece of one that a script asks for. */
    public static List<String> problems(String html) {
        Document page = Jsoup.parse(html);
        page.select(TOKEN).remove();
        List<String> problems = new ArrayList<>();
        words(page).forEach(words -> look(words, problems));
        if (html.contains("<html")) {
            heading(page.select("h1"), problems);
            title(page, problems);
            errors(page, problems);
        }
        return problems;
    }

    private static void look(String words, List<String> problems) {
        Matcher missing = MISSING_TEXT.matcher(words);
        while (missing.find()) {
            problems.add(MessageBundle.missing(missing.group(1)));
        }
        if (NOT_FILLED_IN.matcher(words).find()) {
            problems.add("an argument is missing: \"" + words + "\"");
        }
        if (NULL.matcher(words).find()) {
            problems.add("it says null: \"" + words + "\"");
        }
        if (OPTIONAL.matcher(words).find()) {
            problems.add("it shows an Optional: \"" + words + "\", write .get() or .orElse(null) in the template");
        }
    }

    private static void heading(Elements headings, List<String> problems) {
        if (headings.size() != 1) {
            problems.add("there are " + headings.size() + " <h1> in place of one: " + headings.eachText());
        } else if (headings.text().isBlank()) {
            problems.add("the <h1> is empty: give it a th:text that this page has a value for");
        }
    }

    private static void title(Document page, List<String> problems) {
        String title = page.title();
        if (!TITLE.matcher(title).matches()) {
            problems.add("the title is \"" + title + "\": call layout :: page with a text that is there on this page");
        }
    }

    /** What is wrong is said in the title, and by the names that the fields have on the page. */
    private static void errors(Document page, List<String> problems) {
        if (page.title().startsWith("Fout: ") != !page.select("#fouten").isEmpty()) {
            problems.add("the title says \"" + page.title()
                    + "\": \"Fout:\" belongs where a form has errors, and only there");
        }
        page.select("#fouten a[href^=#]").forEach(error -> {
            Element field = page.getElementById(error.attr("href").substring(1));
            String label = field == null ? "" : label(page, field);
            // an error about one of several files names that file
            if (!error.text().startsWith(label + ": ") && !error.text().startsWith("\"")) {
                problems.add("the error \"" + error.text() + "\" names another field than the page, which calls it \""
                        + label + "\"");
            }
        });
    }

    private static String label(Document page, Element field) {
        Element group = field.closest("fieldset");
        Element legend = group == null ? null : group.selectFirst("legend");
        Element label = page.selectFirst("label[for=" + field.id() + "]");
        boolean oneOfMany =
                field.attr("type").equals("radio") || field.tagName().equals("fieldset") || label == null;
        return (oneOfMany && legend != null ? legend : label == null ? field : label).text();
    }

    private static Stream<String> words(Document page) {
        return page.getAllElements().stream().flatMap(PageRules::words);
    }

    private static Stream<String> words(Element element) {
        return Stream.concat(
                Stream.concat(
                        element.textNodes().stream().map(TextNode::text),
                        // such as <title> and <style>
                        element.dataNodes().stream().map(data -> data.getWholeData())),
                element.attributes().asList().stream().map(Attribute::getValue));
    }

    private static boolean isHtml(MockHttpServletResponse response) {
        String type = response.getContentType();
        return type != null && MediaType.TEXT_HTML.isCompatibleWith(MediaType.parseMediaType(type));
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String where(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
