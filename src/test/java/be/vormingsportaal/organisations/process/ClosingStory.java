package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation that staff close, after the people of a question to move. */
abstract class ClosingStory extends TransferStory {

    static final PersonName NAME = new PersonName("An", "Peeters");

    @Autowired
    ClosingService closings;

    @Autowired
    Members members;

    UUID staff;

    @BeforeEach
    void staff() {
        staff = testPeople.staff();
    }

    AddOutcome add(UUID organisation, EmailAddress to) {
        return people.add(new AddPerson(organisation, staff, Role.TRAINER_EXTERNAL, NAME, to, Set.of()));
    }

    void close(UUID organisation) {
        assertThat(closings.close(organisation, "De organisatie stopt.", staff)).isTrue();
        run(organisation);
    }

    void run(UUID organisation) {
        UUID id = closings.of(organisation).get(0).id();
        jobs.runDue(id);
        assertThat(jobs.instance(id)).isNull();
    }
}
