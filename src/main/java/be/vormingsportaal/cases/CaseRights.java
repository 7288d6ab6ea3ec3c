package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseSubject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says who, beside staff, sees where a case stands: the person whom it is about, and the managers of one organisation. A
 * story that is not named here is for staff alone.
 */
final class CaseRights {

    /** Whose managers see a case. */
    private enum Managers {
        /** Of the organisation that asked, ordered or pays; not of the one where the person is meanwhile. */
        OF_CASE,
        /** Of the organisation to which the person belongs now, since it moves along with the person. */
        OF_PERSON
    }

    private static final Map<String, Managers> OPEN = Map.of(
            "account-registration", Managers.OF_PERSON,
            "organisation-transfer", Managers.OF_CASE,
            "attestation-renewal", Managers.OF_PERSON,
            "intervision-enrolment", Managers.OF_CASE,
            "intervision-seat", Managers.OF_CASE,
            "invoice-payment", Managers.OF_CASE);

    private CaseRights() {}

    /** @param personsOrganisation where the person whom the case is about belongs now */
    static boolean mayRead(CaseReader reader, CaseSubject subject, Optional<UUID> personsOrganisation) {
        return Optional.ofNullable(OPEN.get(subject.key().story()))
                .map(managers ->
                        subject.person().filter(reader.account()::equals).isPresent()
                                || reader.isManagerOf(
                                        switch (managers) {
                                            case OF_CASE -> subject.organisation();
                                            case OF_PERSON -> personsOrganisation;
                                        }))
                .orElse(false);
    }
}
