package be.vormingsportaal.listing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.PortalSettings;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicIdsTests {

    final PublicIds ids = ids("a key that is long enough to be taken by the portal");
    final UUID account = UUID.randomUUID();

    @Test
    void anIdLeadsBackToTheAccount() {
        assertThat(ids.read(ids.of(account))).contains(account);
    }

    @Test
    void anAccountAlwaysHasTheSameId() {
        assertThat(ids.of(account)).isEqualTo(ids.of(account));
    }

    @Test
    void anIdFitsIntoAnAddressAsItIs() {
        assertThat(ids.of(account)).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void anIdDoesNotShowTheAccountsId() {
        ByteBuffer shown = ByteBuffer.wrap(Base64.getUrlDecoder().decode(ids.of(account)));
        assertThat(new UUID(shown.getLong(), shown.getLong())).isNotEqualTo(account);
    }

    @Test
    void anIdOfAnotherServerIsOfAnotherAccount() {
        assertThat(ids("another key that is long enough to be taken").read(ids.of(account)))
                .isNotEqualTo(ids.read(ids.of(account)));
    }

    /** The last character holds two bits; the four bits that decoding drops must be none. */
    @Test
    void thereIsOneSpellingOnly() {
        String id = ids.of(account);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        assertThat(alphabet.chars()
                        .mapToObj(last -> id.substring(0, 21) + (char) last)
                        .filter(spelling ->
                                ids.read(spelling).filter(account::equals).isPresent()))
                .containsExactly(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "geen-id", "0f8fad5b-d9cb-469f-a165-70867728950e", "!!!!!!!!!!!!!!!!!!!!!!"})
    void whatIsNoIdIsOfNobody(String typed) {
        assertThat(ids.read(typed)).isEmpty();
    }

    private static PublicIds ids(String key) {
        return new PublicIds(new PortalSettings("https://portaal.example", key, null));
    }
}
