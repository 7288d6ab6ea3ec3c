package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.Role;
import org.springframework.modulith.NamedInterface;

/** Those who come to a page, as {@link OpenTo} names them. */
@NamedInterface("rights")
public enum Visitors {
    /** Signed in or not. */
    EVERYBODY,
    /** In whatever role. */
    SIGNED_IN,
    STAFF,
    MANAGERS,
    TRAINERS,
    CAREGIVERS;

    /** @param role of somebody who is signed in */
    boolean include(Role role) {
        return this == EVERYBODY || this == SIGNED_IN || this == of(role);
    }

    /** The compiler asks this of a new role: either it is one of these visitors, or it needs a name here of its own. */
    static Visitors of(Role role) {
        return switch (role) {
            case KCD_STAFF -> STAFF;
            case MANAGER -> MANAGERS;
            case TRAINER_EXTERNAL, TRAINER_KCD -> TRAINERS;
            case CAREGIVER -> CAREGIVERS;
        };
    }
}
