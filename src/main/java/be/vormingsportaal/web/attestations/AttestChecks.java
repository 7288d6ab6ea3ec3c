package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.AttestationClaim;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.DateProblem;
import be.vormingsportaal.attestations.attestation.KnownIntervisions;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.attestations.validity.ValidityRules;
import be.vormingsportaal.intervisions.proofs.IntervisionRequirements;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.web.forms.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says what is wrong, or only unusual, in what somebody typed about an attest. */
@Component
class AttestChecks {

    private static final Set<InstitutionKind> CHOOSABLE = EnumSet.of(InstitutionKind.FEDERAL, InstitutionKind.FLEMISH);

    private final Institutions institutions;
    private final ValidityRules rules;
    private final AttestationService attestations;
    private final IntervisionRequirements requirements;
    private final Clock clock;
    private final BelgianDates dates = new BelgianDates();

    AttestChecks(
            Institutions institutions,
            ValidityRules rules,
            AttestationService attestations,
            IntervisionRequirements requirements,
            Clock clock) {
        this.institutions = institutions;
        this.rules = rules;
        this.attestations = attestations;
        this.requirements = requirements;
        this.clock = clock;
    }

    /** The institutions by kind, and then by name. */
    Map<InstitutionKind, List<InstitutionView>> choices() {
        return institutions.active(CHOOSABLE).stream()
                .collect(Collectors.groupingBy(InstitutionView::kind, TreeMap::new, Collectors.toList()));
    }

    /**
     * Reads the form. A day of expiry that was left open, as happens without scripts, is filled in by the rule, so that
     * the person can look at it.
     *
     * @return empty when there are errors
     */
    Optional<AttestationClaim> read(AttestForm form, BindingResult errors) {
        Optional<InstitutionView> institution = institution(form);
        if (institution.isEmpty()) {
            errors.rejectValue("institution", "error.institution.missing");
        }
        if (form.isLeftOpen()) {
            byRule(form)
                    .ifPresentOrElse(
                            byRule -> errors.rejectValue(
                                    "expiresOn", "error.expiry.filledIn", new Object[] {dates.date(byRule)}, null),
                            () -> errors.rejectValue("expiresOn", "error.date.missing"));
        }
        Optional<LocalDate> obtainedOn = Typed.day(form.obtainedOn());
        Optional<LocalDate> expiresOn = Typed.day(form.expiresOn());
        problems(obtainedOn, expiresOn)
                .forEach(problem -> errors.rejectValue(
                        problem.isAboutObtained() ? "obtainedOn" : "expiresOn", "attestations.dates." + problem));
        if (!form.declared()) {
            errors.rejectValue("declared", "error.declared.missing");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new AttestationClaim(
                        AttestationSource.UPLOADED,
                        institution.orElseThrow().id(),
                        obtainedOn.orElseThrow(),
                        expiresOn.orElseThrow()));
    }

    /** The form with the day of the rule in it, unless somebody typed another day. */
    AttestForm filledIn(AttestForm form) {
        return form.filledIn(byRule(form).map(LocalDate::toString).orElse(""));
    }

    /**
     * The intervisions that the attest has to prove. An attest on which its day of expiry is printed follows rules of its
     * own.
     *
     * @return empty when there are none, and while the form does not say enough
     */
    Optional<KnownIntervisions> toProve(UUID accountId, String code, AttestForm form) {
        return byRule(form)
                .flatMap(rule -> Typed.day(form.obtainedOn()))
                .flatMap(obtainedOn -> requirements.provedBy(accountId, code, obtainedOn));
    }

    /** What somebody should look at before handing in the attest. */
    List<Sentence> warnings(AttestForm form, AttestationStanding standing, Optional<KnownIntervisions> toProve) {
        List<Sentence> warnings = new ArrayList<>();
        toProve.filter(KnownIntervisions::isIncomplete)
                .ifPresent(known -> warnings.add(Sentence.of(
                        "attest.warning.intervisions",
                        known.required(),
                        Integer.toString(known.year()),
                        known.known())));
        Optional<LocalDate> typed = Typed.day(form.expiresOn());
        if (typed.isEmpty() || !problems(Typed.day(form.obtainedOn()), typed).isEmpty()) {
            return warnings;
        }
        LocalDate expiresOn = typed.get();
        byRule(form)
                .filter(byRule -> !byRule.equals(expiresOn))
                .ifPresent(byRule -> warnings.add(Sentence.of(
                        "attest.warning.differs."
                                + institution(form).orElseThrow().kind(),
                        dates.date(byRule))));
        if (expiresOn.isBefore(LocalDate.now(clock))) {
            warnings.add(Sentence.of("attest.warning.expired"));
        } else if (standing.isValid()) {
            standing.attestation()
                    .map(AttestationView::expiresOn)
                    .filter(expiresOn::isBefore)
                    .ifPresent(later -> warnings.add(Sentence.of("attest.warning.earlier", dates.date(later))));
        }
        return warnings;
    }

    /**
     * Until when the attest is valid by the rule; empty while that is not known, or where the day is printed on the
     * attest.
     */
    Optional<LocalDate> byRule(AttestForm form) {
        return institution(form)
                .flatMap(institution -> Typed.day(form.obtainedOn())
                        .filter(obtainedOn -> problems(Optional.of(obtainedOn), Optional.empty())
                                .isEmpty())
                        .flatMap(obtainedOn -> rules.expiry(institution.kind(), obtainedOn)));
    }

    /** The problems of two days, each of which may be missing. */
    private Set<DateProblem> problems(Optional<LocalDate> obtainedOn, Optional<LocalDate> expiresOn) {
        return obtainedOn
                .map(from -> attestations.check(from, expiresOn.orElseGet(() -> from.plusDays(1))))
                .orElse(Set.of());
    }

    private Optional<InstitutionView> institution(AttestForm form) {
        return institutions.active(CHOOSABLE).stream()
                .filter(institution -> institution.id().toString().equals(form.institution()))
                .findFirst();
    }
}
