package be.vormingsportaal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nobody is told that a password is wrong because its owner is not there yet. */
class DemoGateTests {

    final ApplicationAvailability availability = mock();
    final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aanmelden", "/demo/postvak", "/camunda/app/cockpit/"})
    void aDemoThatStartsAsksToComeBack(String path) throws Exception {
        assertThat(passes(path, ReadinessState.REFUSING_TRAFFIC)).isFalse();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/portal.css", "/webjars/bootstrap/css/bootstrap.min.css"})
    void thePageThatSaysSoHasItsStyle(String path) throws Exception {
        assertThat(passes(path, ReadinessState.REFUSING_TRAFFIC)).isTrue();
    }

    @Test
    void aDemoThatStartedLetsEverybodyIn() throws Exception {
        assertThat(passes("/aanmelden", ReadinessState.ACCEPTING_TRAFFIC)).isTrue();
    }

    @Test
    void theApplicationIsReadyOnlyAfterTheDemoWasFilled() throws NoSuchMethodException {
        assertThat(DemoStart.class
                        .getDeclaredMethod("fill")
                        .getAnnotation(EventListener.class)
                        .value())
                .containsExactly(ApplicationReadyEvent.class);
        SpringApplication application = new SpringApplicationBuilder(Start.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .build();
        try (ConfigurableApplicationContext context = application.run()) {
            assertThat(context.getBean(Start.class).seen).containsExactly(ReadinessState.REFUSING_TRAFFIC);
            assertThat(context.getBean(ApplicationAvailability.class).getReadinessState())
                    .isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    private boolean passes(String path, ReadinessState state) throws Exception {
        when(availability.getReadinessState()).thenReturn(state);
        MockFilterChain chain = new MockFilterChain();
        new DemoGate(availability).doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return chain.getRequest() != null;
    }

    /** Listens as {@link DemoStart} does. */
    @Import(ApplicationAvailabilityBean.class)
    static class Start {

        final List<ReadinessState> seen = new ArrayList<>();
        private final ApplicationAvailability availability;

        Start(ApplicationAvailability availability) {
            this.availability = availability;
        }

        @EventListener(ApplicationReadyEvent.class)
        void fill() {
            seen.add(availability.getReadinessState());
        }
    }
}
