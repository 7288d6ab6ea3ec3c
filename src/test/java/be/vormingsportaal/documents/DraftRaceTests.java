package be.vormingsportaal.documents;

import static be.vormingsportaal.documents.Workbench.upload;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two requests of one person at the same moment. */
@PortalTest
class DraftRaceTests {

    private static final String LTCF = "ltcf";

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    @Test
    void twoRequestsAtOnceNeitherShareAPlaceNorBreakTheLimit() throws Exception {
        for (int round = 0; round < 3; round++) {
            UUID person = UUID.randomUUID();
            List<Upload> some = uploads(12);
            List<Upload> others = uploads(12);
            List<Refusal> refusals = Stream.of(
                            atOnce(() -> drafts.add(person, LTCF, some), () -> drafts.add(person, LTCF, others)))
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .toList();
            assertThat(refusals).hasSize(4).extracting(Refusal::reason).containsOnly(Reason.TOO_MANY_FILES);
            assertThat(drafts.files(person, LTCF)).hasSize(20);
            assertThat(rowPositions(person))
                    .isEqualTo(IntStream.range(0, 20).boxed().toList());
        }
    }

    @Test
    void theSameFileFromTwoRequestsAtOnceIsKeptOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID person = UUID.randomUUID();
            List<Upload> one = uploads(1);
            assertThat(atOnce(() -> drafts.add(person, LTCF, one), () -> drafts.add(person, LTCF, one)))
                    .containsOnly(List.of());
            assertThat(drafts.files(person, LTCF)).hasSize(1);
        }
    }

    private List<Integer> rowPositions(UUID owner) {
        return database.sql("select f.position from draft_file f join draft d on f.draft_id = d.id"
                        + " where d.owner_id = ? order by 1")
                .param(owner)
                .query(Integer.class)
                .list();
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(List.of(one, other))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Upload> uploads(int count) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            uploads.add(upload(i + ".pdf", DraftsTests.anyPdf(1)));
        }
        return Collections.unmodifiableList(uploads);
    }
}
