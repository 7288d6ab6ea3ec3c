package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseSubjects;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class CaseSubjectsOnPostgresTests {

    @Autowired
    CaseSubjects subjects;

    @Autowired
    List<CaseSubjectTable> tables;

    @Test
    void theFactsOfEachStoryCanBeRead() {
        List<CaseKey> one = tables.stream()
                .map(table -> new CaseKey(table.story(), UUID.randomUUID()))
                .toList();

        assertThat(subjects.of(one)).isEmpty();
        assertThat(subjects.ofPerson(UUID.randomUUID())).isEmpty();
        assertThat(subjects.ofOrganisation(UUID.randomUUID())).isEmpty();
    }
}
