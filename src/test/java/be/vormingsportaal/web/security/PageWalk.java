package be.vormingsportaal.web.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.vormingsportaal.testing.TestPeople;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * One visitor who opens pages and sends forms, follows where they lead and notes what is wrong on the way. That a page
 * keeps its rules is seen to by {@link MockMvc} itself, which fails on one that does not.
 */
class PageWalk {

    private static final int MOST_HOPS = 3;

    private final String name;
    private final Optional<UUID> account;
    private final MockMvc mvc;
    private final TestPeople people;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    PageWalk(String name, Optional<UUID> account, MockMvc mvc, TestPeople people) {
        this.name = name;
        this.account = account;
        this.mvc = mvc;
        this.people = people;
    }

    /** Opens the page, and sends each of its forms that this visitor did not send yet. */
    boolean open(String path, Set<String> sent) {
        Optional<MockHttpServletResponse> answer = ask(MockMvcRequestBuilders.get(URI.create(path)));
        answer.flatMap(PageWalk::page)
                .ifPresent(page -> PageForms.of(page).stream()
                        .filter(form -> done.add(form.name()))
                        .forEach(form -> {
                            sent.add(form.name());
                            send(form.request());
                        }));
        return answer.map(MockHttpServletResponse::getStatus).orElse(0) == 200;
    }

    void send(MockHttpServletRequestBuilder request) {
        ask(request.with(csrf()).with(anotherClient()));
    }

    /** The page that says what went wrong. */
    void fail(int status) {
        if (done.add("error " + status)) {
            get(
                    "/error",
                    MockMvcRequestBuilders.get("/error")
                            .accept(MediaType.TEXT_HTML)
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                            .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/onderweg")
                            .with(request -> {
                                request.setDispatcherType(DispatcherType.ERROR);
                                return request;
                            }));
        }
    }

    /** What was wrong since the last time that somebody asked. */
    List<String> problems() {
        List<String> found = List.copyOf(problems);
        problems.clear();
        return found;
    }

    /** From an address that did nothing yet, so that none is slowed down. */
    static RequestPostProcessor anotherClient() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String address = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private Optional<MockHttpServletResponse> ask(MockHttpServletRequestBuilder request) {
        Optional<MockHttpServletResponse> answer = get("", request);
        for (int hops = 0; hops < MOST_HOPS && answer.filter(PageWalk::leadsOn).isPresent(); hops++) {
            MockHttpServletResponse from = answer.orElseThrow();
            Cookie[] cookies = from.getCookies();
            MockHttpServletRequestBuilder next = MockMvcRequestBuilders.get(URI.create(from.getRedirectedUrl()));
            answer = get("after " + from.getRedirectedUrl(), cookies.length == 0 ? next : next.cookie(cookies));
        }
        answer.filter(response -> response.getStatus() >= 400 && page(response).isEmpty())
                .ifPresent(response -> fail(response.getStatus()));
        return answer;
    }

    private Optional<MockHttpServletResponse> get(String what, MockHttpServletRequestBuilder request) {
        account.ifPresent(id -> request.with(people.signedIn(id)));
        try {
            return Optional.of(mvc.perform(request).andReturn().getResponse());
        } catch (AssertionError broken) {
            problems.add("as " + name + ": " + broken.getMessage());
        } catch (Exception failed) {
            problems.add("as " + name + " " + what + ": "
                    + NestedExceptionUtils.getMostSpecificCause(failed).getMessage());
        }
        return Optional.empty();
    }

    private static boolean leadsOn(MockHttpServletResponse answer) {
        String to = answer.getRedirectedUrl();
        return to != null && to.startsWith("/") && !to.startsWith("/camunda");
    }

    private static Optional<Document> page(MockHttpServletResponse answer) {
        String type = String.valueOf(answer.getContentType());
        return type.startsWith(MediaType.TEXT_HTML_VALUE)
                ? Optional.of(Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
