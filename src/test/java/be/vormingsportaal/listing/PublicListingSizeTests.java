package be.vormingsportaal.listing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public list when many stand on it. */
@PortalTest
class PublicListingSizeTests {

    @Autowired
    PublicListing listing;

    @Autowired
    ListedPeople listed;

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentCatalogue catalogue;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManagerFactory entities;

    private final String code = "druk-" + UUID.randomUUID().toString().substring(0, 8);

    /** Other tests count the instruments in use. */
    @AfterEach
    void nobodyUsesTheInstrumentAnyMore() {
        catalogue.change(code, new InstrumentDetails("Een druk instrument", "", 98, false, true));
    }

    @Test
    void aFullPageCostsAsManyStatementsAsOneTrainer() {
        catalogue.add(code, new InstrumentDetails("Een druk instrument", "", 98, true, true));
        ListingQuery query = new ListingQuery(code, null);
        UUID first = listed.trainer(people.organisation("WZC De Linde"), code);
        long forOne = statements(query);
        copies(first, 120);
        assertThat(listing.find(query, 0).total()).isEqualTo(121);
        assertThat(listing.find(query, 0).items()).hasSize(50);
        assertThat(listing.find(query, 2).items()).hasSize(21);
        assertThat(statements(query)).isEqualTo(forOne).isLessThan(12);
    }

    /** Registering costs time on purpose, so rows are copied. */
    private void copies(UUID trainer, int count) {
        for (int copy = 0; copy < count; copy++) {
            UUID id = UUID.randomUUID();
            database.sql("insert into account (id, email, role, first_name, last_name, session_generation, newsletter,"
                            + " public_listing, registered_at, version) select cast(? as uuid), cast(? as varchar), role,"
                            + " first_name, last_name, 1, newsletter, public_listing, registered_at, 0 from account"
                            + " where id = ?")
                    .params(id, "kopie." + id + "@voorbeeld.example", trainer)
                    .update();
            database.sql("insert into instrument_assignment (id, account_id, instrument_code, version)"
                            + " values (?, ?, ?, 0)")
                    .params(UUID.randomUUID(), id, code)
                    .update();
            database.sql("insert into membership (account_id, organisation_id, since, version) select cast(? as uuid),"
                            + " organisation_id, since, 0 from membership where account_id = ?")
                    .params(id, trainer)
                    .update();
            database.sql(
                            "insert into attestation (id, account_id, instrument_code, newest_for, institution_id, obtained_on,"
                                    + " expires_on, source, state, submitted_at, voided_proofs, version) select random_uuid(), cast(? as uuid),"
                                    + " instrument_code, cast(? as varchar), institution_id, obtained_on, expires_on, source,"
                                    + " 'LAPSED', submitted_at, 0, 0 from attestation where account_id = ?")
                    .params(id, id + " kopie", trainer)
                    .update();
        }
    }

    private long statements(ListingQuery query) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        listing.find(query, 0);
        return statistics.getPrepareStatementCount() - before;
    }
}
