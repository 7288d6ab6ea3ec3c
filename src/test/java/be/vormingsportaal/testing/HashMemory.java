package be.vormingsportaal.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Works each hash of a password out once for all tests. It costs as much time as it has to, and some thousand people of
 * the tests have the same password. What comes of it is the real thing, so a wrong password stays wrong.
 */
public class HashMemory implements BeanPostProcessor {

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();
    private static final Map<List<String>, Boolean> CHECKS = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Remembering(encoder) : bean;
    }

    private record Remembering(PasswordEncoder encoder) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return HASHES.computeIfAbsent(password.toString(), encoder::encode);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return password == null || hash == null
                    ? encoder.matches(password, hash)
                    : CHECKS.computeIfAbsent(
                            List.of(password.toString(), hash), pair -> encoder.matches(pair.get(0), pair.get(1)));
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
