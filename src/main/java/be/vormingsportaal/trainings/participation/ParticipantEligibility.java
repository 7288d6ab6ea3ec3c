package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Says who can be in a training for an instrument: a care provider to whom an organisation assigned it (manual, 5.2).
 */
@Component
class ParticipantEligibility {

    private final Members members;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;

    ParticipantEligibility(Members members, AccountDirectory accounts, InstrumentService instruments) {
        this.members = members;
        this.accounts = accounts;
        this.instruments = instruments;
    }

    /**
     * The people who can be in it, with the organisation to which each of them belongs. It is held like that until the
     * transaction ends.
     */
    Map<UUID, UUID> hold(Collection<UUID> accountIds, String instrumentCode) {
        Map<UUID, UUID> eligible = new HashMap<>(members.hold(accountIds));
        Map<UUID, Set<String>> codes = instruments.codesByAccount(accountIds);
        eligible.keySet().removeIf(id -> !codes.getOrDefault(id, Set.of()).contains(instrumentCode));
        accounts.findAll(accountIds).stream()
                .filter(account -> !account.role().followsTrainings())
                .forEach(account -> eligible.remove(account.id()));
        return eligible;
    }
}
