package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.people.PeopleQuery;
import be.vormingsportaal.organisations.people.PeopleSearch;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.shared.PageOf;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which trainer of an organisation has which attest until when. */
@Component
public class TrainerAttests {

    private final PeopleSearch people;
    private final InstrumentService instruments;
    private final AttestationStandings standings;

    TrainerAttests(PeopleSearch people, InstrumentService instruments, AttestationStandings standings) {
        this.people = people;
        this.instruments = instruments;
        this.standings = standings;
    }

    /**
     * Every trainer with every assigned instrument in use, the most urgent first. There are a few statements for every
     * thousand trainers.
     */
    public List<TrainerAttest> of(UUID organisationId) {
        return of(organisationId, PeopleQuery.all(Role.TRAINERS));
    }

    /**
     * A page of the same list, of the trainers whose name or e-mail address holds the text.
     *
     * @param page from 0; when there is no such page, the last one is read
     */
    public PageOf<TrainerAttest> of(UUID organisationId, String text, int page) {
        List<TrainerAttest> all =
                of(organisationId, PeopleQuery.all(Role.TRAINERS).with(text));
        return PageOf.counted(
                all.size(),
                page,
                shown -> all.stream()
                        .skip((long) shown * PageOf.SIZE)
                        .limit(PageOf.SIZE)
                        .toList());
    }

    private List<TrainerAttest> of(UUID organisationId, PeopleQuery query) {
        List<PersonView> trainers = people.findAll(organisationId, query);
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
