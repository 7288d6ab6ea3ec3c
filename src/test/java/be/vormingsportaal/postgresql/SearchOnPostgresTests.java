package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountSearch;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search by trigrams, which only PostgreSQL has. */
@OnPostgres
class SearchOnPostgresTests {

    @Autowired
    AccountSearch search;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Zoeker");
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë, Vanderhaeghe, vanderhage zoe",
        "Mia, Maes, mees mia",
        "Joachim, Pieters, peeters joachim",
        "Katrien, De Smedt, desmedt katrien",
        "Annemie, Janssens, anemie jansens",
        "Luc, Verhoeven, verhoven",
        "Bart, Mertens, metrens",
        "Els, Jacobs, jakobs",
        "An, Jacobs, jacbos an",
        "Li, Wu, li wu"
    })
    void aSmallTypingErrorFindsThePerson(String first, String last, String typed) {
        UUID person = people.registered(organisation, Role.CAREGIVER, new PersonName(first, last));

        assertThat(found(typed)).contains(person);
    }

    @Test
    void theWordsAsTypedComeBeforeThoseThatAreLikeThem() {
        UUID alike = people.registered(organisation, Role.CAREGIVER, new PersonName("Tom", "Quaghebeurs"));
        UUID exact = people.registered(organisation, Role.CAREGIVER, new PersonName("Tom", "Quaghebeur"));

        assertThat(found("quaghebeur tom")).containsSubsequence(exact, alike);
    }

    @Test
    void theFunctionThatComparesIsReadAsItsBodySoThatTheIndexServes() {
        List<String> plan = database.sql("explain select id from account where resembles('vanderhage', search_text)")
                .query(String.class)
                .list();

        assertThat(String.join("\n", plan)).contains("<%").doesNotContain("resembles");
    }

    private List<UUID> found(String typed) {
        return search.find(SearchQuery.read(typed).orElseThrow(), 50).people().stream()
                .map(AccountView::id)
                .toList();
    }
}
