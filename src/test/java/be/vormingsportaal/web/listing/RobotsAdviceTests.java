package be.vormingsportaal.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vormingsportaal.listing.PublicListing;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class RobotsAdviceTests {

    final PublicListing listing = mock(PublicListing.class);
    final MockHttpServletResponse response = new MockHttpServletResponse();
    final RobotsAdvice advice = new RobotsAdvice(listing);

    @Test
    void searchEnginesMayLookWhenTheSettingsSaySo() {
        when(listing.isIndexed()).thenReturn(true);
        assertThat(advice.robots(response)).isNull();
        assertThat(response.getHeaderNames()).isEmpty();
    }

    @Test
    void searchEnginesAreAskedToStayAwayOtherwise() {
        assertThat(advice.robots(response)).isEqualTo("noindex, nofollow");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    }
}
