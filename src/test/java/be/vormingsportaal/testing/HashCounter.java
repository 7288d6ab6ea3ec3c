package be.vormingsportaal.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts how often a password was checked, which is what an attempt to sign in costs. */
public class HashCounter implements BeanPostProcessor {

    private final AtomicInteger checks = new AtomicInteger();

    public int checks() {
        return checks.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Counting(encoder, checks) : bean;
    }

    private record Counting(PasswordEncoder encoder, AtomicInteger checks) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checks.incrementAndGet();
            return encoder.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
