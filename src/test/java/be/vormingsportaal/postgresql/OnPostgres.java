package be.vormingsportaal.postgresql;

import be.vormingsportaal.testing.PortalTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A {@link PortalTest} on PostgreSQL. All of them share one context and one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("postgresql")
@PortalTest
@Import(StatementCounter.class)
@ContextConfiguration(initializers = PostgresDatabase.class)
@ExtendWith(ClosesBeforeServer.class)
public @interface OnPostgres {}
