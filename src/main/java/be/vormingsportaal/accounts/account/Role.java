package be.vormingsportaal.accounts.account;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says what an account is for. One e-mail address has exactly one role (manual, section 1).
 *
 * <p>What depends on a role is asked here, or decided by a {@code switch} that gives a value and has no {@code default}. So
 * the compiler asks it again when there is a new role.
 */
public enum Role {
    /** Runs the portal for the quality centre. */
    KCD_STAFF,
    /** Runs one organisation's part of the portal. */
    MANAGER,
    /** Trained by a recognised institution other than the quality centre. */
    TRAINER_EXTERNAL,
    /** Trained by the quality centre. */
    TRAINER_KCD,
    /** Follows trainings. */
    CAREGIVER;

    /** Both kinds of trainer. */
    public static final Set<Role> TRAINERS = which(Role::isTrainer);

    /** The roles of which this is true. */
    public static Set<Role> which(Predicate<Role> thisIsTrue) {
        return Arrays.stream(values()).filter(thisIsTrue).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether such a person works for the quality centre. It sees to every organisation, and its people belong to none. */
    public boolean isStaff() {
        return switch (this) {
            case KCD_STAFF -> true;
            case MANAGER, TRAINER_EXTERNAL, TRAINER_KCD, CAREGIVER -> false;
        };
    }

    /** Whether such a person answers for an organisation and for who belongs to it. */
    public boolean isManager() {
        return switch (this) {
            case MANAGER -> true;
            case KCD_STAFF, TRAINER_EXTERNAL, TRAINER_KCD, CAREGIVER -> false;
        };
    }

    /** Whether such a person has attests, and gives trainings. */
    public boolean isTrainer() {
        return switch (this) {
            case TRAINER_EXTERNAL, TRAINER_KCD -> true;
            case KCD_STAFF, MANAGER, CAREGIVER -> false;
        };
    }

    /** Whether the quality centre gives such a person the attest, in place of the person handing one in. */
    public boolean isTrainedByKcd() {
        return switch (this) {
            case TRAINER_KCD -> true;
            case KCD_STAFF, MANAGER, TRAINER_EXTERNAL, CAREGIVER -> false;
        };
    }

    /** Whether such a person is put into trainings, and sees those in place of the organisation's. */
    public boolean followsTrainings() {
        return switch (this) {
            case CAREGIVER -> true;
            case KCD_STAFF, MANAGER, TRAINER_EXTERNAL, TRAINER_KCD -> false;
        };
    }
}
