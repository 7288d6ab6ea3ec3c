package be.vormingsportaal.postgresql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on two nodes and one PostgreSQL database. All of them share these, so that two nodes start once: a test makes
 * its own people and organisations and leaves the rest alone. Its methods take {@link TwoNodes} as a parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("two-nodes")
@ExtendWith(TwoNodesExtension.class)
@interface OnTwoNodes {}
