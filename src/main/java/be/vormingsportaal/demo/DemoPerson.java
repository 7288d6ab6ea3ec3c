package be.vormingsportaal.demo;

import static be.vormingsportaal.accounts.account.Role.CAREGIVER;
import static be.vormingsportaal.accounts.account.Role.KCD_STAFF;
import static be.vormingsportaal.accounts.account.Role.MANAGER;
import static be.vormingsportaal.accounts.account.Role.TRAINER_EXTERNAL;
import static be.vormingsportaal.accounts.account.Role.TRAINER_KCD;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.List;
import java.util.Set;

/**
 * The invented people of the demo.
 *
 * @param organisation null for staff
 */
record DemoPerson(String first, String last, String address, Role role, String organisation, Set<String> instruments) {

    /** Of everybody in the demo. */
    static final String PASSWORD = "vormingsportaal";

    static final String DE_LINDE = "WZC De Linde";
    static final String DE_BRUG = "Thuiszorg De Brug";

    static final DemoPerson STAFF = new DemoPerson("Katrien", "Claes", "beheer@kcd.example", KCD_STAFF, null, Set.of());

    static final List<DemoPerson> MEMBERS = List.of(
            new DemoPerson("Marc", "De Smet", "manager@delinde.example", MANAGER, DE_LINDE, Set.of()),
            new DemoPerson(
                    "Els",
                    "Willems",
                    "trainer@delinde.example",
                    TRAINER_EXTERNAL,
                    DE_LINDE,
                    Set.of("ltcf", "home-care")),
            new DemoPerson(
                    "Koen", "Maes", "kcdtrainer@delinde.example", TRAINER_KCD, DE_LINDE, Set.of("screener", "ltcf")),
            new DemoPerson("An", "Peeters", "zorgverlener@delinde.example", CAREGIVER, DE_LINDE, Set.of("ltcf")),
            new DemoPerson("Griet", "Jacobs", "manager@debrug.example", MANAGER, DE_BRUG, Set.of()),
            new DemoPerson(
                    "Bart",
                    "Goossens",
                    "trainer@debrug.example",
                    TRAINER_EXTERNAL,
                    DE_BRUG,
                    Set.of("home-care", "screener-sociaal-supplement")),
            new DemoPerson("Tom", "Janssens", "zorgverlener@debrug.example", CAREGIVER, DE_BRUG, Set.of("home-care")));

    EmailAddress email() {
        return EmailAddress.of(address);
    }

    PersonName name() {
        return new PersonName(first, last);
    }
}
