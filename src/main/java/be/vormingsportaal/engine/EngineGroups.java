package be.vormingsportaal.engine;

import java.util.Optional;
import java.util.UUID;

/** Ids of the groups that the engine knows: in models as candidates, in {@code identity} as somebody's groups. */
public final class EngineGroups {

    /** People who may do everything in the engine. */
    public static final String KCD_ADMIN = "kcd-admin";

    /** Everybody who manages an organisation; what all of them may do is granted to this group. */
    public static final String MANAGERS = "managers";

    /** Staff of the quality centre. */
    public static final String KCD_STAFF = "kcd-staff";

    private static final String ORGANISATION_PREFIX = "org-";

    private EngineGroups() {}

    /** The managers of one organisation. */
    public static String organisation(UUID organisationId) {
        return ORGANISATION_PREFIX + organisationId;
    }

    /** The organisation whose managers a group holds; empty for a group of staff. */
    public static Optional<UUID> organisationOf(String group) {
        return group.startsWith(ORGANISATION_PREFIX)
                ? Optional.of(UUID.fromString(group.substring(ORGANISATION_PREFIX.length())))
                : Optional.empty();
    }

    /** The managers of any organisation, as the engine looks for a part of a name. */
    public static String ofAnyOrganisation() {
        return ORGANISATION_PREFIX + "%";
    }

    /** The group that sees the tasks of an organisation's cases; those of no organisation go to staff. */
    public static String responsibleFor(Optional<UUID> organisationId) {
        return organisationId.map(EngineGroups::organisation).orElse(KCD_STAFF);
    }
}
