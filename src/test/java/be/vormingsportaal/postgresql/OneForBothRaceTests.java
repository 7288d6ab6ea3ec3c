package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.DigestNotes;
import be.vormingsportaal.listing.ContactMessages;
import be.vormingsportaal.listing.ListedPeople;
import be.vormingsportaal.listing.SendMessage;
import be.vormingsportaal.testing.Rounds;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two on one node, on PostgreSQL, who both are the first: there is one for both, and neither fails. */
@OnPostgres
@Import(DigestNotes.class)
class OneForBothRaceTests {

    private static final int ROUNDS = Rounds.of(50);
    private static final Race RACE = new Race();

    @Autowired
    TestPeople people;

    @Autowired
    ListedPeople listed;

    @Autowired
    DigestNotes notes;

    @Autowired
    ContactMessages messages;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    /** Without a digest of the day there is no row of it to wait for. */
    @Test
    void theFirstTwoNoticesOfADayStandInOneDigest() throws Exception {
        UUID organisation = people.organisation("WZC De Es");
        UUID one = people.attested(people.registered(organisation, Role.TRAINER_KCD), "ltcf");
        UUID other = people.attested(people.registered(organisation, Role.TRAINER_KCD), "ltcf");
        for (int day = 1; day <= ROUNDS; day++) {
            int occasion = day;
            clock.forward(Duration.ofDays(1));
            RACE.run(() -> noted(one, occasion), () -> noted(other, occasion));
        }
        assertThat(database.sql(
                                "select count(*) from attestation_notice n join attestation_digest d on d.id = n.digest_id"
                                        + " where d.organisation_id = ? group by d.id")
                        .param(organisation)
                        .query(Integer.class)
                        .list())
                .hasSize(ROUNDS)
                .containsOnly(2);
    }

    @Test
    void theSameMessageToATrainerSentTwiceIsOne() throws Exception {
        UUID trainer = listed.trainer(people.organisation("WZC De Es"), "ltcf");
        for (int round = 1; round <= ROUNDS; round++) {
            SendMessage typed = new SendMessage("Jan", TestPeople.anyAddress(), Optional.empty(), "Kom je langs?");
            RACE.run(() -> sent(trainer, typed), () -> sent(trainer, typed));
        }
        assertThat(database.sql("select count(*) from contact_message where account_id = ?")
                        .param(trainer)
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROUNDS);
    }

    private UUID noted(UUID attestation, int occasion) {
        notes.note(attestation, occasion);
        return attestation;
    }

    private UUID sent(UUID trainer, SendMessage typed) {
        messages.send(listed.publicId(trainer), typed);
        return trainer;
    }
}
