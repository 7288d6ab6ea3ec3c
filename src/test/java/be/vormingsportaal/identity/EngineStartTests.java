package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.testing.PortalTest;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rights and filters are made at every start, of every node: there is one of each all the same. */
@PortalTest
class EngineStartTests {

    @Autowired
    EngineAuthorizations atStart;

    @Autowired
    EngineFilters filtersAtStart;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Test
    void startingAgainGrantsNothingTwice() {
        long before = authorizations.createAuthorizationQuery().count();
        atStart.grant();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @Test
    void startingAgainMakesNoFilterTwice() {
        long before = filters.createFilterQuery().count();
        filtersAtStart.make();
        assertThat(filters.createFilterQuery().count()).isEqualTo(before).isPositive();
    }

    @Test
    void startingAgainGrantsNoFilterTwice() {
        long before = authorizations.createAuthorizationQuery().count();
        filtersAtStart.make();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @Test
    void aRightThatSomebodyWidenedByHandIsAsItWasAfterAStart() {
        Authorization widened = authorizations
                .createAuthorizationQuery()
                .groupIdIn(EngineGroups.MANAGERS)
                .resourceType(Resources.PROCESS_DEFINITION)
                .singleResult();
        widened.setPermissions(new Permissions[] {Permissions.ALL});
        authorizations.saveAuthorization(widened);
        atStart.grant();
        assertThat(authorizations.isUserAuthorized(
                        "nobody",
                        List.of(EngineGroups.MANAGERS),
                        Permissions.READ_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        Authorization.ANY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPLOYMENT", "AUTHORIZATION", "USER", "GROUP", "TASK", "PROCESS_INSTANCE", "FILTER"})
    void neitherStaffNorManagersMayCreateOrDelete(String resource) {
        for (Permissions permission : List.of(Permissions.CREATE, Permissions.DELETE)) {
            assertThat(authorizations.isUserAuthorized(
                            "nobody",
                            List.of(EngineGroups.KCD_STAFF, EngineGroups.MANAGERS),
                            permission,
                            Resources.valueOf(resource)))
                    .as(permission.name())
                    .isFalse();
        }
    }
}
