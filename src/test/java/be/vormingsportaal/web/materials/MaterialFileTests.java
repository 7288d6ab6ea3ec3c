package be.vormingsportaal.web.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.MediaFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How a material's file is handed out. */
@PortalTest
class MaterialFileTests {

    static final byte[] FILM = MediaFiles.mp4();

    @Autowired
    MockMvc browser;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestPeople people;

    UUID trainer;
    UUID film;

    @BeforeEach
    void aFilm() {
        trainer = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_EXTERNAL);
        materials.valid(trainer, "ltcf");
        film = materials.file("ltcf", "Film", FILM);
    }

    @Test
    void aDocumentIsSavedUnderItsTitle() throws Exception {
        byte[] paper = MediaFiles.pdf(2);
        UUID id = materials.file("ltcf", "\"Zorg\"/hét instrument", paper);
        MockHttpServletResponse answer = answer(request(id));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''Zorg%20h%C3%A9t%20instrument.pdf");
        assertThat(answer.getContentAsByteArray()).isEqualTo(paper);
        assertIsKeptByNobody(answer);
    }

    @Test
    void aFilmIsHandedOutWhole() throws Exception {
        MockHttpServletResponse answer = answer(request(film));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("video/mp4");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline; ");
        assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.getContentLength()).isEqualTo(FILM.length);
        assertThat(answer.getContentAsByteArray()).isEqualTo(FILM);
        assertIsKeptByNobody(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 9",
        "bytes=90-99, 90, 99",
        "bytes=150-, 150, 179",
        "bytes=-5, 175, 179",
        "bytes=170-999999, 170, 179"
    })
    void aPlayerGetsThePartThatItAsksFor(String range, int from, int to) throws Exception {
        assertThat(FILM).hasSize(180);
        MockHttpServletResponse answer = answer(request(film).header("Range", range));
        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes " + from + "-" + to + "/180");
        assertThat(answer.getContentLength()).isEqualTo(to - from + 1);
        assertThat(answer.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(FILM, from, to + 1));
        assertIsKeptByNobody(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=180-", "bytes=9999-10000", "bytes=-0"})
    void aPartBehindTheEndIsRefused(String range) throws Exception {
        MockHttpServletResponse answer = answer(request(film).header("Range", range));
        assertThat(answer.getStatus()).isEqualTo(416);
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes */180");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=9-1",
                "bytes=a-b",
                "bytes=",
                "lines=1-2",
                "bytes=-",
                "bytes=0-1,5-6",
                "bytes=0-99999999999999999999"
            })
    void nonsenseAndSeveralPartsGetTheWhole(String range) throws Exception {
        MockHttpServletResponse answer = answer(request(film).header("Range", range));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(FILM);
    }

    @Test
    void aPartOfAnotherVersionIsNotMixedIn() throws Exception {
        String version = answer(request(film)).getHeader("ETag");
        assertThat(answer(request(film).header("Range", "bytes=0-9").header("If-Range", version))
                        .getStatus())
                .isEqualTo(206);
        assertThat(answer(request(film).header("Range", "bytes=0-9").header("If-Range", "\"other\""))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void thePictureOfTheFirstPageIsHandedOut() throws Exception {
        UUID paper = materials.file("ltcf", "Blad", MediaFiles.pdf(1));
        MockHttpServletResponse answer =
                answer(get("/materiaal/" + paper + "/voorbeeld").with(people.signedIn(trainer)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/png");
        assertIsKeptByNobody(answer);
        assertThat(answer(get("/materiaal/" + film + "/voorbeeld").with(people.signedIn(trainer)))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aLinkHasNoFile() throws Exception {
        assertThat(answer(request(materials.link("ltcf"))).getStatus()).isEqualTo(404);
    }

    private static void assertIsKeptByNobody(MockHttpServletResponse answer) {
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("private, no-store");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    }

    private MockHttpServletRequestBuilder request(UUID material) {
        return get("/materiaal/" + material + "/bestand").with(people.signedIn(trainer));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
