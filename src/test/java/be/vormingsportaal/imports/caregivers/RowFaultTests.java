package be.vormingsportaal.imports.caregivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import be.vormingsportaal.imports.reading.RowState;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatcher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A row that cannot be carried out, with the real services but for one. */
@PortalTest
class RowFaultTests extends ImportFlow {

    @MockitoSpyBean
    PeopleService adding;

    @Test
    void aRowThatFailsThreeTimesHoldsUpNoOther() {
        EmailAddress poison = TestPeople.anyAddress();
        doThrow(new IllegalStateException("made to fail")).when(adding).add(argThat(is(poison)));
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(poison, TestPeople.anyAddress())));
        runAll(id);

        assertThat(lines.of(organisation, id))
                .extracting(ImportRowView::state)
                .containsExactly(RowState.FAILED, RowState.DONE);
        verify(adding, times(3)).add(argThat(is(poison)));
        assertThat(imports.find(organisation, id).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void aRowThatFailsOnceIsDoneTheNextTime() {
        EmailAddress address = TestPeople.anyAddress();
        doThrow(new IllegalStateException("made to fail once"))
                .doCallRealMethod()
                .when(adding)
                .add(argThat(is(address)));
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address)));
        runAll(id);

        assertThat(outcomes(id)).containsExactly(AddOutcome.INVITED);
    }

    @Test
    void aDatabaseThatIsNotThereIsNoFaultOfTheRow() {
        EmailAddress address = TestPeople.anyAddress();
        doThrow(new DataAccessResourceFailureException("no database"))
                .when(adding)
                .add(argThat(is(address)));
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address)));
        start(id);
        for (int tries = 0; tries < 4; tries++) {
            assertThatThrownBy(() -> run.next(id)).isInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(lines.of(organisation, id)).extracting(ImportRowView::state).containsExactly(RowState.OPEN);
        imports.cancel(organisation, id);
    }

    private static ArgumentMatcher<AddPerson> is(EmailAddress address) {
        return person -> person != null && person.email().equals(address);
    }
}
