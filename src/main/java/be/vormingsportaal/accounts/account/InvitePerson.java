package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.Optional;
import java.util.UUID;

/** Somebody to invite. */
public record InvitePerson(EmailAddress email, PersonName name, Role role, Inviter inviter) {

    /**
     * In whose name the invitation goes out. The managers of the organisation follow it up, or the staff of the quality
     * centre when there is no organisation.
     *
     * @param organisationId whose managers follow the registration up; empty for staff
     * @param organisationName said in the mails; empty when no organisation invites
     * @param name full name of the inviting person; empty when the portal itself invites
     */
    public record Inviter(Optional<UUID> organisationId, Optional<String> organisationName, Optional<String> name) {

        /** The portal itself invites somebody of the quality centre. */
        public static final Inviter PORTAL = new Inviter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
