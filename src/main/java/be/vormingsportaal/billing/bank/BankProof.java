package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.invoice.BillingSettings;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.shared.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves that nothing of what was read from the bank was lost: every line is in one of few places. */
@Service
@Transactional(readOnly = true)
public class BankProof {

    private final BankLineViews lines;
    private final BankStatements statements;
    private final BillingSettings settings;
    private final JdbcClient database;

    BankProof(BankLineViews lines, BankStatements statements, BillingSettings settings, JdbcClient database) {
        this.lines = lines;
        this.statements = statements;
        this.settings = settings;
        this.database = database;
    }

    /** Where all lines of the account are now. */
    public BankProofView proof() {
        Map<LineOutcome, LineSum> sums = lines.sumsOfAccount(settings.iban());
        List<StatementView> all = statements.ofAccount(settings.iban());
        return new BankProofView(
                settings.iban(),
                together(sums, outcome -> outcome != LineOutcome.PENDING),
                places(sums),
                sums.getOrDefault(LineOutcome.PENDING, LineSum.NONE),
                inTheBooks(),
                StatementView.gaps(all),
                all);
    }

    /** The statements of one file. */
    public List<StatementView> statements(UUID fileId) {
        return statements.ofFile(fileId);
    }

    private static Map<BankProofView.Place, LineSum> places(Map<LineOutcome, LineSum> sums) {
        Map<BankProofView.Place, LineSum> places = new EnumMap<>(BankProofView.Place.class);
        for (BankProofView.Place place : BankProofView.Place.values()) {
            places.put(
                    place,
                    together(
                            sums,
                            outcome -> BankProofView.Place.of(outcome)
                                    .filter(place::equals)
                                    .isPresent()));
        }
        return places;
    }

    private static LineSum together(Map<LineOutcome, LineSum> sums, Predicate<LineOutcome> which) {
        return LineSum.of(sums.entrySet().stream()
                .filter(sum -> which.test(sum.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** What the books say of the lines that are booked. Refunds that left together are several payments of one line. */
    private Money inTheBooks() {
        return booked("p.external_id = cast(l.id as varchar(36))")
                .plus(booked("l.outcome = 'REFUNDED' and p.external_id like '%/%'"
                        + " and substring(p.external_id, 1, 36) = cast(l.id as varchar(36))"));
    }

    private Money booked(String payments) {
        return Money.ofCents(database.sql("select coalesce(sum(p.amount_cents), 0) from bank_line l join payment p"
                        + " on p.source = 'BANK' and " + payments + " where l.iban = ? and l.currency = 'EUR'")
                .param(settings.iban())
                .query(Long.class)
                .single());
    }
}
