package be.vormingsportaal.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** What comes back with a form that was typed before a session ended. */
class RefillingTests {

    private final UUID owner = UUID.randomUUID();
    private final ModelAndView page = new ModelAndView("form", new HashMap<>(Map.of("form", new Typed("nieuw"))));

    record Typed(String name) {}

    @Test
    void theVersionThatWasSeenComesBackSoThatAChangeOfSomebodyElseIsNoticed() {
        page.addObject("seen", 7);
        refill(Map.of("name", List.of("getypt"), "version", List.of("3")));
        assertThat(page.getModel()).containsEntry("form", new Typed("getypt")).containsEntry("seen", "3");
    }

    @Test
    void aPageWithoutVersionGetsNone() {
        refill(Map.of("name", List.of("getypt"), "version", List.of("3")));
        assertThat(page.getModel()).containsEntry("form", new Typed("getypt")).doesNotContainKey("seen");
    }

    private void refill(Map<String, List<String>> fields) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/formulier");
        Principal person = owner::toString;
        request.setUserPrincipal(person);
        Map<String, List<String>> typed = new HashMap<>();
        fields.forEach((name, values) -> typed.put(name, new ArrayList<>(values)));
        request.getSession()
                .setAttribute(TypedForm.ATTRIBUTE, new TypedForm(owner, "/formulier", typed, Instant.now()));
        new Refilling(new DefaultConversionService())
                .postHandle(request, new MockHttpServletResponse(), new Object(), page);
    }
}
