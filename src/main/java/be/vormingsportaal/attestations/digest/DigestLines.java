package be.vormingsportaal.attestations.digest;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.membership.Members;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says what stands in a digest at the moment when it is sent. People who left, who do not have the instrument any more
 * or who handed in a new attest are not in it.
 */
@Component
class DigestLines {

    private final AttestationNoticeRepository notices;
    private final AttestationRepository attestations;
    private final Members members;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final DigestSchedule schedule;

    DigestLines(
            AttestationNoticeRepository notices,
            AttestationRepository attestations,
            Members members,
            AccountDirectory accounts,
            InstrumentService instruments,
            DigestSchedule schedule) {
        this.notices = notices;
        this.attestations = attestations;
        this.members = members;
        this.accounts = accounts;
        this.instruments = instruments;
        this.schedule = schedule;
    }

    /** The attest that ends first comes first. */
    List<DigestLine> of(AttestationDigest digest) {
        LocalDate today = schedule.today();
        Set<UUID> people = members.of(digest.organisationId());
        Map<UUID, AccountView> names =
                accounts.findAll(people).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
        Map<UUID, Set<String>> assigned = instruments.codesByAccount(people);
        Map<String, String> titles =
                instruments.active().stream().collect(Collectors.toMap(InstrumentView::code, InstrumentView::name));
        Map<UUID, Instant> mailed = notices.findByDigestId(digest.id()).stream()
                .collect(Collectors.toMap(
                        AttestationNotice::attestationId,
                        AttestationNotice::notedAt,
                        BinaryOperator.maxBy(Comparator.naturalOrder())));
        return attestations.findAllById(mailed.keySet()).stream()
                .filter(Attestation::isNewest)
                .filter(attestation ->
                        assigned.getOrDefault(attestation.accountId(), Set.of()).contains(attestation.instrumentCode()))
                .filter(attestation -> titles.containsKey(attestation.instrumentCode()))
                .map(attestation -> new DigestLine(
                        names.get(attestation.accountId()).name().full(),
                        titles.get(attestation.instrumentCode()),
                        attestation.expiresOn(),
                        schedule.dayOf(mailed.get(attestation.id())),
                        today.isAfter(attestation.expiresOn())))
                .sorted(Comparator.comparing(DigestLine::expiresOn).thenComparing(DigestLine::person))
                .toList();
    }
}
