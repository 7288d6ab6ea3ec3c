package be.vormingsportaal.web.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The forms of a page, each as requests that get it wrong: with nothing filled in, and with nonsense everywhere. */
final class PageForms {

    private static final String NONSENSE = "<onzin>".repeat(500);
    private static final String TYPED = "input:not([type=hidden]):not([type=submit]), select, textarea";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[\\w-]{50,}");

    /** What each visitor needs for the rest of the walk, and what all tests share. */
    private static final Pattern LEFT_ALONE = Pattern.compile(
            "/afmelden|/mijn-account/organisatie-verlaten|/beheer/dossiers|/beheer/instanties/regels/.*/verwijderen");

    private PageForms() {}

    /** A form as it is sent; forms that differ only in ids have the same name. */
    record Sent(String name, MockHttpServletRequestBuilder request) {}

    static List<Sent> of(Document page) {
        return page.select("form[action]").stream()
                .filter(form -> !isLeftAlone(path(form.attr("action"))))
                .flatMap(PageForms::ways)
                .toList();
    }

    /** Whether the walk sends nothing there. */
    static boolean isLeftAlone(String path) {
        return LEFT_ALONE.matcher(path).matches();
    }

    /** Such as {@code POST /trainers/toevoegen}. */
    static String withoutIds(String address) {
        return ID.matcher(address).replaceAll("*");
    }

    private static Stream<Sent> ways(Element form) {
        List<Sent> ways = new ArrayList<>();
        if (isPost(form)) {
            ways.add(sent(form, form.attr("action"), "", "empty"));
        }
        if (!form.select(TYPED).isEmpty()) {
            ways.add(sent(form, form.attr("action"), NONSENSE, "nonsense"));
        }
        form.select("button[name]").forEach(button -> {
            Sent pressed = sent(form, form.attr("action"), "", "by " + button.attr("name"));
            pressed.request().param(button.attr("name"), button.val());
            ways.add(pressed);
        });
        form.select("button[formaction]")
                .forEach(button -> ways.add(sent(form, button.attr("formaction"), "", "empty")));
        return ways.stream();
    }

    private static Sent sent(Element form, String action, String typed, String way) {
        MockHttpServletRequestBuilder request;
        if (form.attr("enctype").startsWith("multipart")) {
            var upload = MockMvcRequestBuilders.multipart(URI.create(action));
            form.select("input[type=file]").forEach(file -> upload.file(file(file.attr("name"), typed)));
            request = upload;
        } else {
            HttpMethod method = isPost(form) ? HttpMethod.POST : HttpMethod.GET;
            request = MockMvcRequestBuilders.request(method, URI.create(action));
        }
        form.select("input[type=hidden]").forEach(hidden -> request.param(hidden.attr("name"), hidden.val()));
        form.select(TYPED).stream()
                .filter(field -> field.hasAttr("name") && !field.attr("type").equals("file"))
                .filter(field -> !typed.isEmpty() || !isTick(field))
                .forEach(field -> request.param(field.attr("name"), typed));
        return new Sent((isPost(form) ? "POST " : "GET ") + withoutIds(path(action)) + " " + way, request);
    }

    private static MockMultipartFile file(String name, String typed) {
        return new MockMultipartFile(
                name, typed.isEmpty() ? "" : "onzin.txt", "text/plain", typed.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPost(Element form) {
        return form.attr("method").equalsIgnoreCase("post");
    }

    private static boolean isTick(Element field) {
        return List.of("checkbox", "radio").contains(field.attr("type"));
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
