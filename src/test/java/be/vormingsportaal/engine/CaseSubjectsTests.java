package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CaseSubjectsTests {

    @Autowired
    CaseSubjects subjects;

    @Autowired
    List<CaseSubjectTable> subjectTables;

    @Autowired
    List<CaseTable> caseTables;

    @Autowired
    TestPeople people;

    @Test
    void everyStoryHasFactsThatTellItsCasesApart() {
        assertThat(subjectTables)
                .extracting(CaseSubjectTable::story)
                .containsExactlyInAnyOrderElementsOf(
                        caseTables.stream().map(CaseTable::story).toList());
    }

    @Test
    void theFactsOfEachStoryCanBeRead() {
        List<CaseKey> one = subjectTables.stream()
                .map(table -> new CaseKey(table.story(), UUID.randomUUID()))
                .toList();

        assertThat(subjects.of(one)).isEmpty();
        assertThat(subjects.ofPerson(UUID.randomUUID())).isEmpty();
        assertThat(subjects.ofOrganisation(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aRegistrationIsAboutThePersonWhoWasInvited() {
        UUID organisation = people.organisation("WZC De Eik");
        UUID invited = people.invited(organisation, Role.CAREGIVER, people.staff());
        CaseKey key = new CaseKey("account-registration", invited);

        CaseSubject subject = subjects.of(List.of(key)).get(key);

        assertThat(subject.person()).contains(invited);
        assertThat(subject.page()).contains("/beheer/personen/" + invited);
        assertThat(subject.amount()).isEmpty();
        assertThat(subjects.ofPerson(invited)).contains(subject);
    }
}
