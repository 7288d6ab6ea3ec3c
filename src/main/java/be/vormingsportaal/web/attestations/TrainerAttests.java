package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which trainer of an organisation has which attest until when. */
@Component
public class TrainerAttests {

    private final PeopleService people;
    private final InstrumentService instruments;
    private final AttestationStandings standings;

    TrainerAttests(PeopleService people, InstrumentService instruments, AttestationStandings standings) {
        this.people = people;
        this.instruments = instruments;
        this.standings = standings;
    }

    /**
     * Every trainer with every assigned instrument in use, the most urgent first. There are as many statements as for
     * one trainer.
     */
    public List<TrainerAttest> of(UUID organisationId) {
        List<PersonView> trainers = people.people(organisationId, Role.TRAINERS);
        Map<UUID, InstrumentStandings> byTrainer = standings.of(
                trainers.stream().map(trainer -> trainer.account().id()).toList());
        List<InstrumentView> active = instruments.active();
        return trainers.stream()
                .flatMap(trainer -> active.stream()
                        .filter(instrument -> trainer.instruments().contains(instrument.code()))
                        .map(instrument -> new TrainerAttest(
                                trainer.account(),
                                instrument.name(),
                                byTrainer.get(trainer.account().id()).of(instrument.code()))))
                .sorted(TrainerAttest.BY_URGENCY)
                .toList();
    }
}
