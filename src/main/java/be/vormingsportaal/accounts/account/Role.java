package be.vormingsportaal.accounts.account;

import java.util.Set;

/** Says what an account is for. One e-mail address has exactly one role (manual, section 1). */
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
    public static final Set<Role> TRAINERS = Set.of(TRAINER_EXTERNAL, TRAINER_KCD);

    public boolean isTrainer() {
        return TRAINERS.contains(this);
    }
}
