package be.vormingsportaal.trainings;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.training.TrainingList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation with a trainer who may give trainings with BelRAI LTCF. */
abstract class TrainingStory {

    @Autowired
    TrainingList list;

    @Autowired
    Departures departures;

    @Autowired
    TestTrainings test;

    @Autowired
    TestMaterials materials;

    @Autowired
    InstrumentService instruments;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    UUID organisation;
    UUID trainer;

    @BeforeEach
    void aTrainer() {
        organisation = people.organisation("WZC De Linde");
        trainer = test.trainer(organisation, "ltcf");
    }
}
