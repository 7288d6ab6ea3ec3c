package be.vormingsportaal.accounts.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of the staff may do everything in the engine. Whoever decides was chosen before. */
@PortalTest
class StaffAccountsTests {

    @Autowired
    StaffAccounts staffAccounts;

    @Autowired
    Blocking blocking;

    @Autowired
    TestPeople people;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    UUID staff;
    UUID colleague;

    @BeforeEach
    void anAdministratorAndAColleague() {
        staff = people.staff();
        colleague = people.staff();
        choose(staff, true);
    }

    /** Otherwise other tests would find an administrator. */
    @AfterEach
    void nobodyAnyMore() {
        choose(staff, false);
        choose(colleague, false);
    }

    @Test
    void whoIsChosenIsAnAdministratorInTheEngineAtOnceAndNoLongerThanThat() {
        assertThat(isAdministrator(colleague)).isFalse();
        assertThat(staffAccounts.chooseAdministrator(colleague, true, staff)).isEqualTo(StaffOutcome.DONE);
        assertThat(isAdministrator(colleague)).isTrue();
        assertThat(staffAccounts.chooseAdministrator(colleague, false, staff)).isEqualTo(StaffOutcome.DONE);
        assertThat(isAdministrator(colleague)).isFalse();
    }

    @Test
    void whoIsBlockedIsNotKnownInTheEngine() {
        blocking.block(colleague, "Uit dienst.", staff);
        assertThat(identity.createUserQuery().userId(colleague.toString()).count())
                .isZero();
        assertThat(identity.createGroupQuery().groupMember(colleague.toString()).count())
                .isZero();
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        assertThat(staffAccounts.chooseAdministrator(staff, false, staff)).isEqualTo(StaffOutcome.OWN_ACCOUNT);
        assertThat(isAdministrator(staff)).isTrue();
    }

    @Test
    void onlyAnAdministratorChoosesAnother() {
        UUID third = people.staff();
        assertThat(staffAccounts.chooseAdministrator(third, true, colleague)).isEqualTo(StaffOutcome.NOT_ADMINISTRATOR);
        assertThat(isAdministrator(third)).isFalse();
    }

    @Test
    void whoIsNotStaffOrNotRegisteredIsNeverOne() {
        UUID manager = people.registered(people.organisation("WZC De Iep"), Role.MANAGER);
        assertThatThrownBy(() -> staffAccounts.chooseAdministrator(manager, true, staff))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theListSaysWhoIsAnAdministrator() {
        assertThat(staffAccounts.all())
                .filteredOn(member -> member.account().id().equals(staff))
                .singleElement()
                .satisfies(member -> assertThat(member.isAdministrator()).isTrue());
    }

    private boolean isAdministrator(UUID id) {
        return identity.createGroupQuery()
                        .groupMember(id.toString())
                        .groupId(EngineGroups.KCD_ADMIN)
                        .count()
                == 1;
    }

    private void choose(UUID id, boolean chosen) {
        database.sql("update account set engine_administrator = :chosen where id = :id")
                .param("chosen", chosen)
                .param("id", id)
                .update();
    }
}
