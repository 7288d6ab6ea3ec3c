package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.securitylog.SecurityEventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests to the web API of the engine change something, and what. */
class EngineActTests {

    private static final String API = "/camunda/api/engine/engine/default";

    @ParameterizedTest
    @CsvSource({
        "PUT, /process-instance/x/suspended, ENGINE_SUSPENDED",
        "PUT, /process-definition/key/x/suspended, ENGINE_SUSPENDED",
        "POST, /process-instance/suspended-async, ENGINE_SUSPENDED",
        "PUT, /job-definition/x/suspended, ENGINE_SUSPENDED",
        "PUT, /process-instance/x/variables/note, ENGINE_VARIABLE_CHANGED",
        "DELETE, /process-instance/x/variables/note, ENGINE_VARIABLE_CHANGED",
        "POST, /execution/x/localVariables, ENGINE_VARIABLE_CHANGED",
        "POST, /process-instance/variables-async, ENGINE_VARIABLE_CHANGED",
        "PUT, /job/x/retries, ENGINE_RETRIED",
        "POST, /job/retries, ENGINE_RETRIED",
        "POST, /job/x/execute, ENGINE_RETRIED",
        "DELETE, /process-instance/x, ENGINE_DELETED",
        "POST, /process-instance/delete, ENGINE_DELETED",
        "POST, /process-instance/x/modification, ENGINE_CHANGED",
        "POST, /message, ENGINE_CHANGED",
        "POST, /deployment/create, ENGINE_CHANGED",
        "POST, /task/x/assignee, ENGINE_CHANGED",
        "DELETE, /deployment/x, ENGINE_CHANGED"
    })
    void whatChangesSomethingIsAnAct(String method, String path, SecurityEventKind kind) {
        assertThat(EngineAct.of(method, API + path)).map(EngineAct::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task",
                "/task/count",
                "/process-instance",
                "/variable-instance",
                "/variable-instance/count",
                "/history/activity-instance",
                "/history/process-instance/count",
                "/filter/x/list",
                "/filter/x/singleResult",
                "/task/x/complete",
                "/task/x/claim"
            })
    void aQueryAndTheWorkOnOnesOwnTaskAreNone(String path) {
        assertThat(EngineAct.of("POST", API + path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void whatReadsIsNone(String method) {
        assertThat(EngineAct.of(method, API + "/process-instance/x/variables")).isEmpty();
    }

    @Test
    void whatStandsInAnAddressAndIsNoWordIsHidden() {
        assertThat(EngineAct.of("PUT", API + "/process-instance/x/variables/Geheim123!"))
                .map(act -> act.detail().value())
                .contains("PUT /process-instance/x/variables/*");
    }
}
