package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationValidity;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.KnownIntervisions;
import be.vormingsportaal.shared.Belgium;
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
    private final AttestationArchive archive;
    private final AttestationValidity validity;
    private final Proofs proofs;
    private final Clock clock;

    IntervisionRequirements(
            IntervisionRuleRepository rules,
            AttestationStandings standings,
            AttestationArchive archive,
            AttestationValidity validity,
            Proofs proofs,
            Clock clock) {
        this.rules = rules;
        this.standings = standings;
        this.archive = archive;
        this.validity = validity;
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
     * What this year asks for an instrument or, in the grace period, what the year asked that ended with the attest.
     *
     * @return empty when there is no attest to renew
     */
    public Optional<IntervisionRequirement> of(UUID accountId, String instrumentCode) {
        AttestationStanding standing = standings.of(accountId, instrumentCode);
        if (standing.attestation().isEmpty() || !standing.mayEnrol()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = standing.attestation().get().expiresOn();
        int year = standing.isValid() ? today.getYear() : lastDay.getYear();
        DutyYears duties = duties(accountId, instrumentCode);
        return Optional.of(new IntervisionRequirement(
                year,
                required(duties, year),
                attended(duties, accountId, instrumentCode, year),
                filed(duties.filedFor(year))));
    }

    /**
     * What an attest with this date has to prove, and how much of it the portal knows.
     *
     * @param obtainedOn the day of the last intervision
     * @return empty when nothing is owed for that year, so that there is nothing to prove
     */
    public Optional<KnownIntervisions> provedBy(UUID accountId, String instrumentCode, LocalDate obtainedOn) {
        DutyYears duties = duties(accountId, instrumentCode);
        int year = duties.of(obtainedOn);
        int required = required(duties, year);
        int attended = attended(duties, accountId, instrumentCode, year);
        return Optional.of(new KnownIntervisions(year, required, Math.min(attended, required)))
                .filter(known -> known.required() > 0);
    }

    /** The year for which an intervision on this day counts: see {@link DutyYears}. */
    int yearOf(UUID accountId, String instrumentCode, LocalDate heldOn) {
        return duties(accountId, instrumentCode).of(heldOn);
    }

    /** How many intervisions the portal knows that count for the year. */
    int attended(UUID accountId, String instrumentCode, int year) {
        return attended(duties(accountId, instrumentCode), accountId, instrumentCode, year);
    }

    private DutyYears duties(UUID accountId, String instrumentCode) {
        return new DutyYears(archive.history(accountId), instrumentCode, validity);
    }

    private int attended(DutyYears duties, UUID accountId, String instrumentCode, int year) {
        return (int) proofs.of(accountId, instrumentCode).stream()
                .filter(proof -> duties.of(proof.heldOn()) == year)
                .count();
    }

    /** One that was accepted says more than one that waits, and a newer one more than an older one. */
    private static Optional<FiledAttest> filed(List<AttestationView> attests) {
        return attests.stream()
                .map(attest -> new FiledAttest(
                        LocalDate.ofInstant(attest.reviewedAt().orElse(attest.submittedAt()), Belgium.ZONE),
                        attest.isVouchedFor(),
                        attest.isInReview()))
                .max(Comparator.comparing(FiledAttest::accepted).thenComparing(FiledAttest::on));
    }

    private int required(DutyYears duties, int year) {
        return duties.owes(year) ? required(year, Math.max(1, duties.instruments(year))) : 0;
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
