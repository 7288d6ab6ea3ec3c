package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "completed_at is null",
                "paid_at is not null",
                "state = 'OPEN'",
                "state in ('OPEN', 'ASKED_AGAIN')"
            })
    void aConditionComparesOneColumn(String condition) {
        assertThatCode(() -> new CaseTable("a-process", "a_table", "id", condition))
                .doesNotThrowAnyException();
    }

    @Test
    void aProcessMayNeedNoCaseForItsRows() {
        assertThatCode(() -> new CaseTable("a-process", "a_table", "id", null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "a-process, a_table, id, 1 = 1 or id is null",
                "a-process, a_table, id, id is null; drop table account",
                "a-process, a_table, id, state = 'OPEN' or 1 = 1",
                "a-process, a_table where 1 = 1, id, id is null",
                "a-process, a_table, id) from account --, id is null",
                "a' or '1' = '1, a_table, id, id is null",
                "a-process, A_TABLE, id, id is null"
            })
    void nothingElseBecomesSql(String process, String table, String id, String condition) {
        assertThatThrownBy(() -> new CaseTable(process, table, id, condition))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
