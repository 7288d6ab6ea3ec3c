package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.UUID;

/** Somebody to invite. */
public record InvitePerson(EmailAddress email, PersonName name, Role role, Inviter inviter) {

    /**
     * In whose name the invitation goes out. Who follows it up are the managers of the organisation, or the staff of
     * the quality centre when there is none.
     *
     * @param organisationId whose managers follow the registration up; null for staff
     * @param organisationName said in the mails; null when nobody's organisation invites
     * @param name full name of the inviting person; null when the portal itself invites
     */
    public record Inviter(UUID organisationId, String organisationName, String name) {}
}
