package be.vormingsportaal.accounts.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.blocking.HeldStaff.Held;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is the last one, of all the staff that there is. */
class HeldStaffTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Account els = registered("els");
    private final Account jan = registered("jan");

    @Test
    void whoIsAloneIsTheLast() {
        assertThat(held(els).isLast(els.id())).isTrue();
        assertThat(held(els, jan).isLast(els.id())).isFalse();
    }

    @Test
    void whoIsInvitedOrBlockedDoesNotCount() {
        jan.block(NOW);
        assertThat(held(els, jan, invited("mia")).isLast(els.id())).isTrue();
    }

    @Test
    void theLastAdministratorIsTheOnlyOneWhoIsActive() {
        els.chooseEngineAdministrator(true);
        assertThat(held(els, jan).isLastAdministrator(els.id())).isTrue();
        jan.chooseEngineAdministrator(true);
        assertThat(held(els, jan).isLastAdministrator(els.id())).isFalse();
        jan.block(NOW);
        assertThat(held(els, jan).isLastAdministrator(els.id())).isTrue();
    }

    @Test
    void whomTheSettingsNameCountsAsAnAdministrator() {
        els.chooseEngineAdministrator(true);
        Held held = new Held(List.of(els, jan), jan.email()::equals);
        assertThat(held.isAdministrator(jan.id())).isTrue();
        assertThat(held.isLastAdministrator(els.id())).isFalse();
    }

    @Test
    void whoIsNoAdministratorIsNotTheLastOne() {
        assertThat(held(els, jan).isLastAdministrator(els.id())).isFalse();
        assertThat(held(els, jan).hasAdministrator()).isFalse();
    }

    private static Held held(Account... all) {
        return new Held(List.of(all), email -> false);
    }

    private static Account registered(String name) {
        Account account = invited(name);
        account.register(account.name(), "hash", false, false, NOW);
        return account;
    }

    private static Account invited(String name) {
        return Account.invited(
                UUID.randomUUID(),
                EmailAddress.of(name + "@kcd.example"),
                new PersonName(name, "Claes"),
                Role.KCD_STAFF);
    }
}
