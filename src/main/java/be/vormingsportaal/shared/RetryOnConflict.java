package be.vormingsportaal.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.retry.annotation.Retryable;

/**
 * Runs the method again, in a new transaction, when it lost a conflict with another transaction: a row was changed,
 * there was a lock or a deadlock, or somebody else has just taken a unique value. The second run reads the new state
 * and gives the answer that fits it. The method must therefore do all its work in the one transaction that it opens.
 *
 * <p>Within a transaction of the caller nothing is run again here. A conflict spoils that transaction as a whole, so
 * the method that opened it has to be run again.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(interceptor = "conflictRetry")
public @interface RetryOnConflict {}
