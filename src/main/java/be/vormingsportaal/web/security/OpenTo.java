package be.vormingsportaal.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.modulith.NamedInterface;

/**
 * Says who may open the pages of a controller, as in {@code @OpenTo({MANAGERS, TRAINERS})}. On a method it holds for that page
 * in place of what the class says. A page without such a word is closed to everybody; {@link PageAccess} sees to it.
 */
@NamedInterface("rights")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Visitors[] value();
}
