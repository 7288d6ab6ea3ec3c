package be.vormingsportaal.web.sessions;

import be.vormingsportaal.shared.SessionTypes;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Says how Spring Session reads and writes the tables of sessions. */
@Component
class SessionRows implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    /** The number of characters of an id, which has 256 random bits. */
    static final int ID_CHARS = 43;

    private static final int ID_BYTES = 32;

    /** Two requests may add the same attribute at once, and no request adds one to a session that ended meanwhile. */
    private static final String ADD_ATTRIBUTE = """
            merge into %TABLE_NAME%_attributes a
            using (
                select s.primary_id, n.name, n.content
                from (select cast(? as varchar(36)) as id, cast(? as varchar(200)) as name,
                    cast(? as bytea) as content) n
                join %TABLE_NAME% s on s.primary_id = n.id
            ) n on (a.session_primary_id = n.primary_id and a.attribute_name = n.name)
            when matched then update set attribute_bytes = n.content
            when not matched then insert (session_primary_id, attribute_name, attribute_bytes)
                values (n.primary_id, n.name, n.content)
            """;

    /**
     * Spring Session takes rows that follow each other for one session, so the rows of one session must stand together.
     */
    private static final String OF_ONE_PERSON = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                a.attribute_name, a.attribute_bytes
            from %TABLE_NAME% s left join %TABLE_NAME%_attributes a on s.primary_id = a.session_primary_id
            where s.principal_name = ?
            order by s.primary_id
            """;

    private final Duration timeout;
    private final List<SessionTypes> types;

    /** @param timeout how long a session lives without being used */
    SessionRows(@Value("${server.servlet.session.timeout}") Duration timeout, List<SessionTypes> types) {
        this.timeout = timeout;
        this.types = types;
    }

    @Override
    public void customize(JdbcIndexedSessionRepository rows) {
        Base64StringKeyGenerator ids =
                new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), ID_BYTES);
        rows.setCreateSessionAttributeQuery(ADD_ATTRIBUTE);
        rows.setListSessionsByPrincipalNameQuery(OF_ONE_PERSON);
        rows.setSessionIdGenerator(ids::generateKey);
        rows.setConversionService(new SessionBytes(types).conversion());
        rows.setDefaultMaxInactiveInterval(timeout);
    }
}
