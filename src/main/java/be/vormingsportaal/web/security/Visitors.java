package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.Role;
import org.springframework.modulith.NamedInterface;

/** The people who come to a page, as {@link OpenTo} names them. */
@NamedInterface("rights")
public enum Visitors {
    /** Everybody, signed in or not. */
    EVERYBODY,
    /** Everybody who is signed in, in whatever role. */
    SIGNED_IN,
    STAFF,
    MANAGERS,
    TRAINERS,
    CAREGIVERS;

    /** @param role of somebody who is signed in */
    boolean include(Role role) {
        return this == EVERYBODY || this == SIGNED_IN || this == of(role);
    }

    /** The compiler asks for a new role here: either it is one of these visitors, or it needs its own name. */
    static Visitors of(Role role) {
        return switch (role) {
            case KCD_STAFF -> STAFF;
            case MANAGER -> MANAGERS;
            case TRAINER_EXTERNAL, TRAINER_KCD -> TRAINERS;
            case CAREGIVER -> CAREGIVERS;
        };
    }
}
