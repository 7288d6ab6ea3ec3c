package be.vormingsportaal.materials;

import be.vormingsportaal.accounts.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** Says whom a material is for. Staff read everything, and managers read nothing. */
public enum Audience {
    TRAINERS,
    CAREGIVERS,
    EVERYBODY;

    static Set<Audience> of(Role role) {
        return switch (role) {
            case KCD_STAFF -> EnumSet.allOf(Audience.class);
            case TRAINER_EXTERNAL, TRAINER_KCD -> EnumSet.of(TRAINERS, EVERYBODY);
            case CAREGIVER -> EnumSet.of(CAREGIVERS, EVERYBODY);
            case MANAGER -> EnumSet.noneOf(Audience.class);
        };
    }
}
