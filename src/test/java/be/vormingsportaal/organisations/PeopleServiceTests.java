package be.vormingsportaal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PeopleServiceTests {

    @Autowired
    TestPeople testPeople;

    @Autowired
    PeopleService people;

    @Test
    void anInvitedTrainerIsInTheListAtOnce() {
        UUID organisation = testPeople.organisation("WZC De Linde");
        UUID manager = testPeople.registered(organisation, Role.MANAGER);
        UUID trainer = testPeople.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        assertThat(people.people(organisation, Role.TRAINERS))
                .extracting(person -> person.account().id())
                .containsExactly(trainer);
    }
}
