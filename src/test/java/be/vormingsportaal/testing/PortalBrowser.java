package be.vormingsportaal.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** One person's browser: keeps cookies, sends the tokens that pages ask for, follows no redirect by itself. */
public class PortalBrowser {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final String root;
    private final String engineApi;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Of the engine's web applications; a new session has a new one. */
    private String engineToken;

    PortalBrowser(int port, String engineApi) {
        this.root = "http://localhost:" + port;
        this.engineApi = engineApi;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", BodyPublishers.noBody()));
    }

    /** Sends the form that stands on this page to the same address. */
    public HttpResponse<String> submit(String page, Map<String, String> fields, String... headers) {
        return submit(page, page, fields, headers);
    }

    /** Sends a form that stands on one page to another address. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields, String... headers) {
        String token = Jsoup.parse(get(page).body()).select("input[name=_csrf]").val();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token);
        return post(action, all, headers);
    }

    /** Sends fields without any token of their own. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a body as it stands. */
    public HttpResponse<String> postBytes(String path, String contentType, byte[] body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> signIn(String email, String password) {
        HttpResponse<String> answer = submit("/aanmelden", Map.of("email", email, "password", password));
        engineToken = null;
        return answer;
    }

    public HttpResponse<String> signOut() {
        return submit("/mijn-account", "/afmelden", Map.of());
    }

    /** Asks the engine's web API. */
    public HttpResponse<String> engineGet(String path) {
        return get(engineApi + path, "Accept", "application/json");
    }

    /** Sends JSON to the engine's web API, with its token. */
    public HttpResponse<String> engine(String method, String path, String json) {
        return json(method, engineApi + path, json);
    }

    /** The same without saying how long it is. */
    public HttpResponse<String> engineInPieces(String method, String path, String json) {
        return json(
                method,
                engineApi + path,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    /** Sends JSON to any address of the engine's web applications, with their token. */
    public HttpResponse<String> json(String method, String path, String json) {
        return json(method, path, BodyPublishers.ofString(json));
    }

    private HttpResponse<String> json(String method, String path, BodyPublisher body) {
        if (engineToken == null) {
            get(engineApi + "/task/count");
            engineToken = cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse("none");
        }
        return send(request(path, "Accept", "application/json", "X-XSRF-TOKEN", engineToken)
                .header("Content-Type", "application/json")
                .method(method, body));
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Puts a cookie in, as somebody who planted it would. */
    public void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(root), cookie);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(TIMEOUT);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
