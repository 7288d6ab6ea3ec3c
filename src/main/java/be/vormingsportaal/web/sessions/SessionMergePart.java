package be.vormingsportaal.web.sessions;

import be.vormingsportaal.shared.MergePart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nobody is signed in to the ended account any more. A session that begins while it ends lets nobody in either, because its
 * account is not there.
 */
@Component
@Order(90)
class SessionMergePart extends MergePart {

    private final JdbcClient database;

    SessionMergePart(JdbcClient database) {
        super("stored_session.principal_name");
        this.database = database;
    }

    /** The page says of every merge that whoever is signed in to the ended account is not any more. */
    @Override
    public List<Line> forecast(Merge merge) {
        return List.of();
    }

    @Override
    public void carryOut(Merge merge) {
        database.sql("delete from stored_session where principal_name = :account")
                .param("account", merge.ended().toString())
                .update();
    }
}
