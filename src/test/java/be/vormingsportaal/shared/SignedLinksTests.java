package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.shared.SignedLinks.Target;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignedLinksTests {

    private static final UUID ID = UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020100");

    private final SignedLinks links = links("a-key-for-tests-that-is-long-enough-to-be-taken");

    @Test
    void aLinkSaysWhatWasSigned() {
        assertThat(links.read(Purpose.REGISTRATION, links.sign(Purpose.REGISTRATION, ID, 3)))
                .hasValue(new Target(ID, 3));
    }

    @Test
    void theSameRowGivesTheSameLink() {
        assertThat(links.sign(Purpose.REGISTRATION, ID, 3)).isEqualTo(links.sign(Purpose.REGISTRATION, ID, 3));
    }

    @Test
    void aLinkForOnePurposeIsWorthNothingForAnother() {
        assertThat(links.read(Purpose.PASSWORD_RESET, links.sign(Purpose.REGISTRATION, ID, 3)))
                .isEmpty();
    }

    @Test
    void aLinkOfAnotherKeyIsWorthNothing() {
        String foreign = links("another-key-for-tests-that-is-also-long-enough").sign(Purpose.REGISTRATION, ID, 3);
        assertThat(links.read(Purpose.REGISTRATION, foreign)).isEmpty();
    }

    @Test
    void anyChangedCharacterKillsALink() {
        String link = links.sign(Purpose.REGISTRATION, ID, 3);
        assertThat(IntStream.range(0, link.length()).mapToObj(i -> changed(link, i)))
                .allSatisfy(changed ->
                        assertThat(links.read(Purpose.REGISTRATION, changed)).isEmpty());
    }

    @Test
    void aLinkThatWasCutOrGrewIsDead() {
        String link = links.sign(Purpose.REGISTRATION, ID, 3);
        assertThat(links.read(Purpose.REGISTRATION, link.substring(1))).isEmpty();
        assertThat(links.read(Purpose.REGISTRATION, link + "A")).isEmpty();
        assertThat(links.read(Purpose.REGISTRATION, link + "=")).isEmpty();
        assertThat(links.read(Purpose.REGISTRATION, "")).isEmpty();
        assertThat(links.read(Purpose.REGISTRATION, null)).isEmpty();
        assertThat(links.read(Purpose.REGISTRATION, "A".repeat(100_000))).isEmpty();
    }

    private static String changed(String link, int i) {
        char other = link.charAt(i) == 'A' ? 'B' : 'A';
        return link.substring(0, i) + other + link.substring(i + 1);
    }

    private static SignedLinks links(String key) {
        return new SignedLinks(new PortalSettings(
                "https://portaal.example",
                key,
                new PortalSettings.Legal("Naam", "vzw", "Zetel", "0123.456.749", "Brussel", "belrai@kcd.example")));
    }
}
