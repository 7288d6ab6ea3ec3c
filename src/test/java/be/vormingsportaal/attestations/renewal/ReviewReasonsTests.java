package be.vormingsportaal.attestations.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which attests are reviewed by chance. */
class ReviewReasonsTests {

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50})
    void theSampleIsAsLargeAsTheSettingSays(int percent) {
        long sampled = ids().stream()
                .filter(id -> ReviewReasons.isInSample(id, percent))
                .count();
        assertThat(100.0 * sampled / MANY).isCloseTo(percent, within(1.0));
    }

    @Test
    void aSampleOfNoneIsNoneAndOfAHundredAll() {
        assertThat(ids()).noneMatch(id -> ReviewReasons.isInSample(id, 0));
        assertThat(ids()).allMatch(id -> ReviewReasons.isInSample(id, 100));
    }

    @Test
    void lookingTwiceGivesTheSame() {
        assertThat(ids()).allMatch(id -> ReviewReasons.isInSample(id, 10) == ReviewReasons.isInSample(id, 10));
    }

    /** As {@code UUID.randomUUID} makes them, but always the same ones. */
    private static List<UUID> ids() {
        Random random = new Random(7);
        return Stream.generate(() -> new byte[16])
                .limit(MANY)
                .peek(random::nextBytes)
                .map(ReviewReasonsTests::version4)
                .toList();
    }

    private static UUID version4(byte[] bytes) {
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
