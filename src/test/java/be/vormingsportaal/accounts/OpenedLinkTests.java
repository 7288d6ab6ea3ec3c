package be.vormingsportaal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import be.vormingsportaal.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scanners of mail open links too: to open one changes nothing. */
@PortalTest
class OpenedLinkTests extends LinkPages {

    @Test
    void openingALinkToConfirmAnAddressChangesNothing() throws Exception {
        String path = EMAIL + emailLink(staff);
        List<Map<String, Object>> before = rows(staff);
        assertThat(answer(get(path)).status()).isEqualTo(200);
        assertThat(answer(head(path)).status()).isEqualTo(200);
        assertThat(rows(staff)).isEqualTo(before);
    }

    @Test
    void openingARegistrationLinkChangesNothing() throws Exception {
        UUID account = invited();
        String path = REGISTRATION + people.registrationLink(account);
        List<Map<String, Object>> before = rows(account);
        assertThat(answer(get(path)).status()).isEqualTo(200);
        assertThat(answer(head(path)).status()).isEqualTo(200);
        assertThat(rows(account)).isEqualTo(before);
    }

    @Test
    void openingAPasswordLinkChangesNothing() throws Exception {
        String path = PASSWORD + passwordLink(staff);
        List<Map<String, Object>> before = rows(staff);
        assertThat(answer(get(path)).status()).isEqualTo(200);
        assertThat(answer(head(path)).status()).isEqualTo(200);
        assertThat(rows(staff)).isEqualTo(before);
    }

    private List<Map<String, Object>> rows(UUID account) {
        return List.of(
                Map.of("account", database.queryForList("select * from account where id = ?", account)),
                Map.of("email", database.queryForList("select * from email_change where account_id = ?", account)),
                Map.of(
                        "registration",
                        database.queryForList("select * from registration where account_id = ?", account)),
                Map.of(
                        "recovery",
                        database.queryForList("select * from account_recovery where account_id = ?", account)));
    }
}
