package be.vormingsportaal.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.retry.annotation.Retryable;

/**
 * Runs the method again, in a new transaction, when it lost against another one: changed row, lock, deadlock, or a
 * unique value that somebody else has just taken. The second run reads the new state and gives the answer that fits
 * it. The method must therefore do all its work in the one transaction that it opens. Within a transaction of the
 * caller, which a conflict spoils as a whole, nothing is run again here: that is for whoever opened it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(interceptor = "conflictRetry")
public @interface RetryOnConflict {}
