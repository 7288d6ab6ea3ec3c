package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import jakarta.servlet.http.MappingMatch;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletMapping;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets in, by what a controller says and by what it leaves unsaid. */
class PageAccessTests {

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final RequestMappingHandlerMapping pages = new RequestMappingHandlerMapping() {
        @Override
        protected boolean isHandler(Class<?> type) {
            return type == Desk.class || type == Silent.class || type == Square.class;
        }
    };

    private final PageAccess access = new PageAccess(pages);

    @BeforeEach
    void threeControllers() {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        Stream.of(Desk.class, Silent.class, Square.class)
                .forEach(controller -> context.registerSingleton(controller.getSimpleName(), controller));
        pages.setApplicationContext(context);
        pages.afterPropertiesSet();
    }

    @Test
    void whomTheClassNamesGetsIn() {
        assertThat(welcome("GET", "/desk")).containsExactly("KCD_STAFF");
    }

    @Test
    void whatTheMethodSaysHoldsInPlaceOfWhatTheClassSays() {
        assertThat(welcome("POST", "/desk")).containsExactly("MANAGER", "TRAINER_EXTERNAL", "TRAINER_KCD");
    }

    @Test
    void everybodyIsMoreThanWhoeverSignedIn() {
        assertThat(welcome("GET", "/square"))
                .containsExactly("nobody", "KCD_STAFF", "MANAGER", "TRAINER_EXTERNAL", "TRAINER_KCD", "CAREGIVER");
        assertThat(welcome("POST", "/square"))
                .containsExactly("KCD_STAFF", "MANAGER", "TRAINER_EXTERNAL", "TRAINER_KCD", "CAREGIVER");
    }

    @Test
    void aPageWithoutAWordIsClosedToEverybody() {
        assertThat(access.isPage(request("GET", "/silent"))).isTrue();
        assertThat(welcome("GET", "/silent")).isEmpty();
    }

    @Test
    void aPageWithoutAWordIsNotOpenedByItsNeighbourOnTheSameAddress() {
        assertThat(welcome("POST", "/silent/half")).containsExactly("CAREGIVER");
        assertThat(welcome("GET", "/silent/half")).isEmpty();
    }

    @Test
    void aHeadIsAGet() {
        assertThat(welcome("HEAD", "/desk")).isEqualTo(welcome("GET", "/desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "PUT", "DELETE", "PATCH"})
    void whoeverMayOpenOnePageOfAnAddressIsToldItsMethods(String method) {
        assertThat(access.isPage(request(method, "/desk"))).isTrue();
        assertThat(welcome(method, "/desk")).containsExactly("KCD_STAFF", "MANAGER", "TRAINER_EXTERNAL", "TRAINER_KCD");
        assertThat(welcome(method, "/silent")).isEmpty();
    }

    @Test
    void whereNoPageIsNobodyGetsIn() {
        assertThat(access.isPage(request("GET", "/nowhere"))).isFalse();
        assertThat(welcome("GET", "/nowhere")).isEmpty();
    }

    @Test
    void whatAnotherServletAnswersIsNoPage() {
        MockHttpServletRequest request = request("GET", "/other/square");
        request.setServletPath("/other");
        request.setPathInfo("/square");
        request.setHttpServletMapping(new MockHttpServletMapping("square", "/other/*", "other", MappingMatch.PATH));
        assertThat(access.isPage(request)).isFalse();
    }

    @Test
    void nothingIsLeftOnTheRequest() {
        MockHttpServletRequest request = request("GET", "/desk");
        access.isPage(request);
        assertThat(Collections.list(request.getAttributeNames())).isEmpty();
    }

    private List<String> welcome(String method, String path) {
        return Stream.concat(Stream.of(NOBODY), Stream.of(Role.values()).map(PageAccessTests::signedIn))
                .filter(asking -> access.decide(() -> asking, new RequestAuthorizationContext(request(method, path)))
                        .isGranted())
                .map(asking -> asking == NOBODY
                        ? "nobody"
                        : ((SignedInAccount) asking.getPrincipal()).role().name())
                .toList();
    }

    private static MockHttpServletRequest request(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }

    private static Authentication signedIn(Role role) {
        SignedInAccount account = mock(SignedInAccount.class);
        when(account.role()).thenReturn(role);
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    }

    @OpenTo(Visitors.STAFF)
    static class Desk {

        @GetMapping("/desk")
        void read() {}

        @PostMapping("/desk")
        @OpenTo({Visitors.MANAGERS, Visitors.TRAINERS})
        void send() {}
    }

    @OpenTo(Visitors.EVERYBODY)
    static class Square {

        @GetMapping("/square")
        void read() {}

        @PostMapping("/square")
        @OpenTo(Visitors.SIGNED_IN)
        void send() {}
    }

    static class Silent {

        @GetMapping("/silent")
        void read() {}

        @GetMapping("/silent/half")
        void readHalf() {}

        @PostMapping("/silent/half")
        @OpenTo(Visitors.CAREGIVERS)
        void sendHalf() {}
    }
}
