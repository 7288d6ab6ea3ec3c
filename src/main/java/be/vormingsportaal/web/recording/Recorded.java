package be.vormingsportaal.web.recording;

import be.vormingsportaal.securitylog.SecurityEventKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Notes in the security log that somebody got this page, or that this form changed something. What the method says goes
 * before what its class says.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {

    SecurityEventKind value();

    /** The part of the address with the id of the person whom it is about; empty when it is about nobody. */
    String person() default "";
}
