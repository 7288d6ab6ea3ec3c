package be.vormingsportaal.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.modulith.NamedInterface;

/**
 * Says who may open the pages of a controller, as in {@code @OpenTo({MANAGERS, TRAINERS})}. On a method it applies to
 * that page, in place of what the class says. A page without this annotation is closed to everybody, which
 * {@link PageAccess} makes sure of.
 */
@NamedInterface("rights")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Visitors[] value();
}
