package be.vormingsportaal.billing.mollie;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.provider.OnProviderKeyCondition;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** With and without a key of Mollie. */
class MollieKeyTests {

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(WithoutKey.class, Mollie.class);

    @Test
    void withAKeyThereIsMollie() {
        portal.withPropertyValues("portal.payment.mollie.api-key= test_key ")
                .run(started -> assertThat(started)
                        .hasSingleBean(MollieHttp.class)
                        .doesNotHaveBean(WithoutKey.class)
                        .getBean(MollieSettings.class)
                        .extracting(MollieSettings::apiKey)
                        .isEqualTo("test_key"));
    }

    @Test
    void withoutASettingThereIsNone() {
        portal.run(started -> assertThat(started)
                .hasNotFailed()
                .doesNotHaveBean(MollieHttp.class)
                .hasSingleBean(WithoutKey.class));
    }

    /** As a variable of the environment is that somebody left empty. */
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "none"})
    void anEmptyKeyIsNone(String key) {
        portal.withPropertyValues("portal.payment.mollie.api-key=" + key)
                .run(started -> assertThat(started)
                        .hasNotFailed()
                        .doesNotHaveBean(MollieHttp.class)
                        .hasSingleBean(WithoutKey.class));
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnProviderKeyCondition.Missing.class)
    static class WithoutKey {}

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MollieSettings.class)
    @Import({MollieHttp.class, ObjectMapper.class})
    static class Mollie {}
}
