package be.vormingsportaal.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;

/**
 * Runs the method again, in a new transaction, when it lost against another one: changed row, lock, deadlock, or a
 * unique value that somebody else has just taken. The second run reads the new state and gives the answer that fits
 * it. The method must therefore do all its work in the one transaction that it opens.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        retryFor = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxAttempts = 6,
        backoff = @Backoff(delay = 10, maxDelay = 300, multiplier = 2, random = true))
public @interface RetryOnConflict {}
