package be.vormingsportaal.listing;

import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.listing.ListedTrainer.Place;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.FoundTrainer;
import be.vormingsportaal.organisations.people.TrainerSearch;
import be.vormingsportaal.shared.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the public list, page by page. There are as many statements for thousands of trainers as for ten. */
@Service
@Transactional(readOnly = true)
public class PublicListing {

    private final PublicListQuery listed;
    private final PublicIds ids;
    private final TrainerSearch trainers;
    private final AttestationStandings standings;
    private final InstrumentService instruments;
    private final ListingSettings settings;

    PublicListing(
            PublicListQuery listed,
            PublicIds ids,
            TrainerSearch trainers,
            AttestationStandings standings,
            InstrumentService instruments,
            ListingSettings settings) {
        this.listed = listed;
        this.ids = ids;
        this.trainers = trainers;
        this.standings = standings;
        this.instruments = instruments;
        this.settings = settings;
    }

    /** @param page from 0; one after the last is the last */
    public PageOf<ListedTrainer> find(ListingQuery query, int page) {
        return PageOf.counted(
                listed.count(query), page, shown -> trainers(listed.find(query, shown * PageOf.SIZE, PageOf.SIZE)));
    }

    /** @return empty for a person who is not on the list, or not any more, and for a text that is no id */
    public Optional<ListedTrainer> find(String publicId) {
        return account(publicId)
                .flatMap(accountId -> trainers(List.of(accountId)).stream().findFirst());
    }

    /** Whether search engines may show the list. */
    public boolean isIndexed() {
        return settings.indexed();
    }

    /** The account of somebody who is on the list. */
    Optional<UUID> account(String publicId) {
        return ids.read(publicId).filter(listed::isListed);
    }

    private List<ListedTrainer> trainers(List<UUID> accountIds) {
        Map<UUID, InstrumentStandings> standing = standings.of(accountIds);
        Map<UUID, Set<String>> assigned = instruments.codesByAccount(accountIds);
        List<InstrumentView> inUse = instruments.active();
        return trainers.trainers(accountIds).stream()
                .map(trainer -> listed(trainer, assigned(trainer, inUse, assigned), standing))
                .toList();
    }

    /** Only an organisation assigns instruments and takes them away. */
    private static List<InstrumentView> assigned(
            FoundTrainer trainer, List<InstrumentView> inUse, Map<UUID, Set<String>> assigned) {
        if (trainer.organisation() == null) {
            return inUse;
        }
        Set<String> codes = assigned.getOrDefault(trainer.account().id(), Set.of());
        return inUse.stream()
                .filter(instrument -> codes.contains(instrument.code()))
                .toList();
    }

    private ListedTrainer listed(
            FoundTrainer trainer, List<InstrumentView> own, Map<UUID, InstrumentStandings> standing) {
        InstrumentStandings held = standing.get(trainer.account().id());
        return new ListedTrainer(
                ids.of(trainer.account().id()),
                trainer.account().name().full(),
                place(trainer.organisation()),
                own.stream()
                        .filter(instrument -> held.of(instrument.code()).isValid())
                        .map(InstrumentView::name)
                        .toList());
    }

    private static Place place(OrganisationView organisation) {
        return organisation == null
                ? null
                : new Place(
                        organisation.name(),
                        organisation.details().city(),
                        Province.ofPostalCode(organisation.details().postalCode())
                                .orElse(null));
    }
}
