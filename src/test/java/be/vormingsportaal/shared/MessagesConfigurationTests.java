package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.MessageBundle;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** The application reads all that the bundle has. */
class MessagesConfigurationTests {

    @Test
    void everyFileOfTheBundleIsNamed() {
        assertThat(MessagesConfiguration.MODULES)
                .as("MessagesConfiguration.MODULES")
                .containsExactlyElementsOf(MessageBundle.modules());
    }

    @Test
    void everyTextIsRead() {
        MessageSource messages = new MessagesConfiguration().messageSource();
        assertThat(MessageBundle.read().stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(messages.getMessage(key, null, "missing", Belgium.LOCALE))
                        .isNotEqualTo("missing"));
    }
}
