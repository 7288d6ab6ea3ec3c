package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.testing.PortalTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class EngineAuthorizationsTests {

    @Autowired
    private EngineAuthorizations authorizations;

    @Autowired
    private AuthorizationService engine;

    @Test
    void administratorsMayDoEverything() {
        assertThat(engine.createAuthorizationQuery()
                        .groupIdIn(EngineGroups.KCD_ADMIN)
                        .resourceId(Authorization.ANY)
                        .list())
                .hasSize(Resources.values().length)
                .allMatch(authorization -> authorization.isPermissionGranted(Permissions.ALL));
    }

    @RepeatedTest(3)
    void twoNodesThatGrantAtOnceGrantOnce() throws Exception {
        String group = "group-" + System.nanoTime();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            start.await();
            authorizations.grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            return null;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(engine.createAuthorizationQuery().groupIdIn(group).count()).isEqualTo(1);
    }
}
