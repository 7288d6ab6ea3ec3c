package be.vormingsportaal.identity;

import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.TestPeople;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests of what the manager of one organisation can do to another one through the engine. */
abstract class BetweenOrganisations {

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TaskService tasks;

    TwoOrganisations both;

    void twoOrganisations() {
        both = TwoOrganisations.make(portal, people, jobs, tasks);
    }
}
