package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody in each role, of another organisation and of none, who has all that opens doors: instrument, attest, training. */
record Strangers(Map<String, UUID> people) {

    private static final String LTCF = "ltcf";

    static Strangers of(UUID organisation, TestPeople people, TestMaterials materials, Departures departures) {
        Map<String, UUID> strangers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (role != Role.KCD_STAFF) {
                UUID member = people.registered(organisation, role);
                UUID leaver = people.registered(organisation, role);
                open(member, organisation, people, materials);
                open(leaver, organisation, people, materials);
                departures.remove(organisation, leaver);
                strangers.put(role + " of another organisation", member);
                strangers.put(role + " without organisation", leaver);
            }
        }
        return new Strangers(strangers);
    }

    private static void open(UUID stranger, UUID organisation, TestPeople people, TestMaterials materials) {
        Role role = people.account(stranger).role();
        if (role.isTrainer()) {
            materials.valid(stranger, LTCF);
        } else if (role == Role.CAREGIVER) {
            materials.inTraining(organisation, stranger, LTCF);
        }
    }
}
