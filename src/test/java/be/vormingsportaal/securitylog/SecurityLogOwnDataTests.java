package be.vormingsportaal.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.merging.MergeOutcome;
import be.vormingsportaal.accounts.merging.Merging;
import be.vormingsportaal.securitylog.RequestOrigin.Asker;
import be.vormingsportaal.shared.OwnData.Section;
import be.vormingsportaal.shared.OwnData.Word;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a person reads of the security log in their own data. */
@PortalTest
class SecurityLogOwnDataTests {

    @Autowired
    SecurityLog log;

    @Autowired
    SecurityLogOwnData ownData;

    @Autowired
    Merging merging;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate database;

    UUID organisation;
    UUID person;
    UUID staff;

    @BeforeEach
    void aPerson() {
        organisation = people.organisation("WZC De Linde");
        person = people.registered(organisation, Role.TRAINER_EXTERNAL);
        staff = people.staff();
    }

    private List<Map<String, Object>> rows(String section) {
        return ownData.of(person).stream()
                .filter(one -> one.key().equals(section))
                .map(Section::rows)
                .findFirst()
                .orElseThrow();
    }

    private void opened(String role) {
        database.update(
                "insert into security_event (id, happened_at, kind, account_id, account_role, person_id, detail, network,"
                        + " version) values (?, current_timestamp, 'PERSON_OPENED', ?, ?, ?, ?, '192.0.2.0/24', 0)",
                UUID.randomUUID(),
                staff,
                role,
                person,
                "GET /beheer/personen/" + person);
    }

    private void fromNetwork(Runnable act) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("198.51.100.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            act.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void whoSawMyDataIsSaidByRoleAndNotByName() {
        opened("KCD_STAFF");
        assertThat(rows("accessLog")).singleElement().satisfies(row -> {
            assertThat(row).containsOnlyKeys("happenedAt", "kind", "by");
            assertThat(row.get("by")).isEqualTo(Optional.of(new Word("role.KCD_STAFF")));
        });
    }

    @Test
    void theNetworkOfAnOwnActIsHandedOut() {
        fromNetwork(
                () -> log.noted(SecurityEventKind.SIGNED_IN, new Asker(person, "TRAINER_EXTERNAL"), EventDetail.NONE));
        assertThat(rows("securityEvents"))
                .anySatisfy(row -> assertThat(row.get("network")).isEqualTo(Optional.of("198.51.100.0/24")));
    }

    @Test
    void theNetworkOfWhoeverFailedToSignInIsNot() {
        fromNetwork(() -> log.noted(SecurityEventKind.SIGN_IN_FAILED, Optional.of(person), EventDetail.NONE));
        assertThat(rows("securityEvents"))
                .allSatisfy(row -> assertThat(row.get("network")).isEqualTo(Optional.empty()));
    }

    @Test
    void whatIsKnownOfBothAccountsStandsAtTheOneThatStays() {
        UUID second = people.registered(organisation, Role.TRAINER_EXTERNAL);
        log.noted(SecurityEventKind.SLOWED_DOWN, Optional.of(second), EventDetail.NONE);
        assertThat(merging.merge(person, second, staff)).isEqualTo(MergeOutcome.MERGED);
        assertThat(rows("securityEvents"))
                .extracting(row -> row.get("kind"))
                .contains(new Word("securityEvent.SLOWED_DOWN"), new Word("securityEvent.ACCOUNTS_MERGED"));
    }
}
