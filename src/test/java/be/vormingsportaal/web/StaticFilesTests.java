package be.vormingsportaal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.testing.PortalTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The style sheets, scripts and pictures of the pages. */
@PortalTest
class StaticFilesTests {

    private static final Pattern OURS = Pattern.compile("\"(/portal/[^\"]+)\"");
    private static final Pattern OF_LIBRARIES = Pattern.compile("\"(/webjars/[^\"]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    ResourceUrlProvider files;

    @Test
    void aPageNamesOurFilesWithTheirVersionAndTheyAreKeptForAWeek() throws Exception {
        assertThat(named(OURS))
                .hasSizeGreaterThan(2)
                .allMatch(file -> file.matches("/portal/\\w+-[0-9a-f]{32}\\.\\w+"));
        for (String file : named(OURS)) {
            mvc.perform(get(file))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=604800"));
        }
    }

    @Test
    void aPageFindsTheFilesOfLibraries() throws Exception {
        assertThat(named(OF_LIBRARIES)).hasSizeGreaterThan(2);
        for (String file : named(OF_LIBRARIES)) {
            mvc.perform(get(file)).andExpect(status().isOk());
        }
    }

    /** Each link of each page was looked for in the class path before, which took a sixth of the time of a page. */
    @Test
    void onlyAddressesOfFilesAreLookedForAsFiles() {
        assertThat(files.getHandlerMap().keySet())
                .filteredOn(pattern -> !pattern.startsWith("/camunda"))
                .containsExactlyInAnyOrder("/portal/**", "/webjars/**");
    }

    private List<String> named(Pattern pattern) throws Exception {
        String page = mvc.perform(get("/aanmelden")).andReturn().getResponse().getContentAsString();
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
