package be.vormingsportaal.identity;

import be.vormingsportaal.accounts.account.AccountView;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Somebody who works in the engine.
 *
 * @param groups the names of the groups that the person is in, by id
 */
record EnginePerson(AccountView account, Map<String, String> groups) {

    String id() {
        return account.id().toString();
    }

    User user() {
        User user = new UserEntity();
        user.setId(id());
        user.setFirstName(account.name().first());
        user.setLastName(account.name().last());
        user.setEmail(account.email().value());
        return user;
    }
}
