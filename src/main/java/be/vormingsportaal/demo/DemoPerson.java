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
import java.util.Optional;
import java.util.Set;

/**
 * An invented person of the demo.
 *
 * @param organisation empty for staff
 */
record DemoPerson(
        String first, String last, String address, Role role, Optional<String> organisation, Set<String> instruments) {

    /** The password of everybody in the demo. */
    static final String PASSWORD = "vormingsportaal";

    static final String DE_LINDE = "WZC De Linde";
    static final String DE_BRUG = "Thuiszorg De Brug";

    static final DemoPerson STAFF =
            new DemoPerson("Katrien", "Claes", "beheer@kcd.example", KCD_STAFF, Optional.empty(), Set.of());

    /** Releases what {@link #STAFF} asks to pay back. */
    static final DemoPerson COLLEAGUE =
            new DemoPerson("Wouter", "Lambrechts", "collega@kcd.example", KCD_STAFF, Optional.empty(), Set.of());

    static final List<DemoPerson> MEMBERS = List.of(
            new DemoPerson("Marc", "De Smet", "manager@delinde.example", MANAGER, Optional.of(DE_LINDE), Set.of()),
            new DemoPerson(
                    "Els",
                    "Willems",
                    "trainer@delinde.example",
                    TRAINER_EXTERNAL,
                    Optional.of(DE_LINDE),
                    Set.of("ltcf", "home-care")),
            new DemoPerson(
                    "Koen",
                    "Maes",
                    "kcdtrainer@delinde.example",
                    TRAINER_KCD,
                    Optional.of(DE_LINDE),
                    Set.of("screener", "ltcf")),
            new DemoPerson(
                    "An", "Peeters", "zorgverlener@delinde.example", CAREGIVER, Optional.of(DE_LINDE), Set.of("ltcf")),
            new DemoPerson("Griet", "Jacobs", "manager@debrug.example", MANAGER, Optional.of(DE_BRUG), Set.of()),
            new DemoPerson(
                    "Bart",
                    "Goossens",
                    "trainer@debrug.example",
                    TRAINER_EXTERNAL,
                    Optional.of(DE_BRUG),
                    Set.of("home-care", "screener-sociaal-supplement")),
            new DemoPerson(
                    "Tom",
                    "Janssens",
                    "zorgverlener@debrug.example",
                    CAREGIVER,
                    Optional.of(DE_BRUG),
                    Set.of("home-care")));

    EmailAddress email() {
        return EmailAddress.of(address);
    }

    PersonName name() {
        return new PersonName(first, last);
    }
}
