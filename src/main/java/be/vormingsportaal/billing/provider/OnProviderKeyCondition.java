package be.vormingsportaal.billing.provider;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether there is a key of a payment provider. An empty key counts as none, because a variable may have been left
 * empty.
 */
public class OnProviderKeyCondition implements Condition {

    private static final String SETTING = "portal.payment.mollie.api-key";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String key = context.getEnvironment().getProperty(SETTING, "").strip();
        return !key.isEmpty() && !key.equals("none");
    }

    /** Whether there is no key. */
    public static class Missing extends OnProviderKeyCondition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
