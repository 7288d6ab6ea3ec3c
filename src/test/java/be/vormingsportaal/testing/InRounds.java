package be.vormingsportaal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** A test that is repeated as often as {@link Rounds} allows. Its value is the full number. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(InRounds.Repetitions.class)
public @interface InRounds {

    int value();

    /** One invocation for each round. */
    class Repetitions implements TestTemplateInvocationContextProvider {

        @Override
        public boolean supportsTestTemplate(ExtensionContext test) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext test) {
            int rounds = Rounds.of(
                    test.getRequiredTestMethod().getAnnotation(InRounds.class).value());
            return IntStream.rangeClosed(1, rounds).mapToObj(round -> new TestTemplateInvocationContext() {
                @Override
                public String getDisplayName(int invocation) {
                    return "round " + invocation + " of " + rounds;
                }
            });
        }
    }
}
