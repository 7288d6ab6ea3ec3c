package be.vormingsportaal.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;

/**
 * Runs the classes of tests in a random order, so that none comes to need what another left behind. Those that share an
 * application, which have the same tags, run one after the other. The seed is printed; {@code -Dtests.seed=} gives it back.
 */
class ShuffledClasses implements ClassOrderer {

    private static final long SEED = seed();

    @Override
    public void orderClasses(ClassOrdererContext context) {
        List<? extends ClassDescriptor> classes = context.getClassDescriptors();
        // from an order that does not depend on the file system
        classes.sort((one, other) ->
                one.getTestClass().getName().compareTo(other.getTestClass().getName()));
        Collections.shuffle(classes, new java.util.Random(SEED));
        Map<Set<String>, Integer> kinds = new LinkedHashMap<>();
        classes.forEach(tests -> kinds.putIfAbsent(tags(tests), kinds.size()));
        classes.sort((one, other) -> kinds.get(tags(one)) - kinds.get(tags(other)));
    }

    private static Set<String> tags(ClassDescriptor tests) {
        return tests.findRepeatableAnnotations(Tag.class).stream()
                .map(Tag::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long seed() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        System.out.println("Order of the test classes: -Dtests.seed=" + seed);
        return seed;
    }
}
