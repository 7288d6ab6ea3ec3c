package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** The engine follows when somebody gets another address. */
@PortalTest
class EngineAddressTests {

    @Autowired
    TestPeople people;

    @Autowired
    EmailChangeService changes;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    SignedLinks links;

    @Autowired
    JdbcClient database;

    @Autowired
    IdentityService identities;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    Members members;

    @Autowired
    MessageSource messages;

    UUID staff;
    EmailAddress former;
    EmailAddress wanted;

    @BeforeEach
    void aMemberOfStaff() {
        staff = people.staff();
        former = people.account(staff).email();
        wanted = TestPeople.anyAddress();
    }

    @Test
    void theEnginesUserHasTheNewAddress() {
        change();
        assertThat(identities
                        .createUserQuery()
                        .userId(staff.toString())
                        .singleResult()
                        .getEmail())
                .isEqualTo(wanted.value());
    }

    @Test
    void whoIsAnAdministratorByTheOldAddressIsOneUntilTheNewOneIsConfirmed() {
        assertThat(isAdministrator(former)).isTrue();
        change();
        assertThat(isAdministrator(former)).isFalse();
    }

    @Test
    void whoIsAnAdministratorByTheNewAddressBecomesOneByConfirmingIt() {
        assertThat(isAdministrator(wanted)).isFalse();
        change();
        assertThat(isAdministrator(wanted)).isTrue();
    }

    private boolean isAdministrator(EmailAddress listed) {
        EngineAccessSettings settings = new EngineAccessSettings(List.of(listed.value()), DataSize.ofKilobytes(512));
        return new EnginePeople(accounts, members, settings, messages)
                .find(staff.toString())
                .orElseThrow()
                .groups()
                .containsKey(EngineGroups.KCD_ADMIN);
    }

    private void change() {
        changes.request(staff, TestPeople.PASSWORD, wanted);
        UUID change = database.sql("select id from email_change where open_account_id = ?")
                .param(staff)
                .query(UUID.class)
                .single();
        confirmation.confirm(links.sign(Purpose.EMAIL_CHANGE, change, 1));
    }
}
