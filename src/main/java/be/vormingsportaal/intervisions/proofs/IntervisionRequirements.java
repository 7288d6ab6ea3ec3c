package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how many intervisions trainers need, by the rules of the year. */
@Service
@Transactional(readOnly = true)
public class IntervisionRequirements {

    private final IntervisionRuleRepository rules;
    private final AttestationStandings standings;
    private final Proofs proofs;
    private final Clock clock;

    IntervisionRequirements(
            IntervisionRuleRepository rules, AttestationStandings standings, Proofs proofs, Clock clock) {
        this.rules = rules;
        this.standings = standings;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** The newest comes first. */
    public List<RuleView> rules() {
        return rules.findAll().stream()
                .map(IntervisionRule::view)
                .sorted(Comparator.comparing(RuleView::firstYear).reversed().thenComparing(RuleView::leastInstruments))
                .toList();
    }

    /**
     * What this year asks for an instrument. Nothing is asked in the year of the attest, because the first intervision
     * is for the calendar year after it.
     *
     * @return empty when there is no attest to renew
     */
    public Optional<IntervisionRequirement> of(UUID accountId, String instrumentCode) {
        InstrumentStandings all = standings.of(accountId);
        AttestationStanding standing = all.of(instrumentCode);
        if (standing.attestation().isEmpty() || !standing.mayEnrol()) {
            return Optional.empty();
        }
        int year = LocalDate.now(clock).getYear();
        int required = standing.attestation().get().obtainedOn().getYear() >= year
                ? 0
                : required(year, Math.max(1, all.valid().size()));
        int attended = (int) proofs.of(accountId, instrumentCode).stream()
                .filter(proof -> proof.heldOn().getYear() == year)
                .count();
        return Optional.of(new IntervisionRequirement(year, required, attended));
    }

    private int required(int year, int instruments) {
        List<RuleView> before =
                rules().stream().filter(rule -> rule.firstYear() <= year).toList();
        int latest = before.stream().mapToInt(RuleView::firstYear).max().orElse(0);
        return before.stream()
                .filter(rule -> rule.firstYear() == latest && rule.leastInstruments() <= instruments)
                .max(Comparator.comparing(RuleView::leastInstruments))
                .map(RuleView::intervisions)
                .orElse(0);
    }
}
