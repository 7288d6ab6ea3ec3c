package be.vormingsportaal.shared;

import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.retry.annotation.EnableRetry;
import org.springframework.retry.interceptor.RetryInterceptorBuilder;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts the retry around the transaction, because the advice of transactions has the lowest precedence. */
@Configuration(proxyBeanMethods = false)
@EnableRetry(order = Ordered.LOWEST_PRECEDENCE - 10)
class RetryConfiguration {

    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final double PAUSE_GROWS_BY = 2;
    private static final long LONGEST_PAUSE_MILLIS = 300;

    @Bean
    MethodInterceptor conflictRetry() {
        MethodInterceptor retry = RetryInterceptorBuilder.stateless()
                .retryOperations(RetryTemplate.builder()
                        .maxAttempts(ATTEMPTS)
                        .exponentialBackoff(FIRST_PAUSE_MILLIS, PAUSE_GROWS_BY, LONGEST_PAUSE_MILLIS, true)
                        .retryOn(List.of(ConcurrencyFailureException.class, DataIntegrityViolationException.class))
                        .build())
                .build();
        return method ->
                TransactionSynchronizationManager.isActualTransactionActive() ? method.proceed() : retry.invoke(method);
    }
}
