package be.vormingsportaal.engine.process;

import be.vormingsportaal.engine.NoticeKind;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds that the modules declare. They are looked up when one is asked for, because they need the engine to be there. */
@Component
class NoticeKinds {

    private final ObjectProvider<NoticeKind> kinds;

    NoticeKinds(ObjectProvider<NoticeKind> kinds) {
        this.kinds = kinds;
    }

    /** @throws NoSuchElementException when no module declares it */
    NoticeKind named(Object name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("No module has notices of the kind " + name));
    }

    Optional<NoticeKind> find(Object name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
