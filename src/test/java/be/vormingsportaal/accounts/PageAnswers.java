package be.vormingsportaal.accounts;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.mock.web.MockHttpServletResponse;

/** What somebody outside can compare between two answers: everything but tokens and what was typed. */
public record PageAnswers(int status, Map<String, String> headers, String body) {

    public static PageAnswers of(MockHttpServletResponse response, String typed) throws Exception {
        Map<String, String> headers = new TreeMap<>();
        for (String name : response.getHeaderNames()) {
            headers.put(
                    name,
                    String.valueOf(response.getHeaders(name)).replaceAll("(vormingsportaal|csrf)=[^;]+;", "($1);"));
        }
        String body = response.getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replace(typed, "(typed)");
        return new PageAnswers(response.getStatus(), headers, body);
    }
}
