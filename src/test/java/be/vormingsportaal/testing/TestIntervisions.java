package be.vormingsportaal.testing;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.EnrolResult;
import be.vormingsportaal.intervisions.enrolment.EnrolTrainer;
import be.vormingsportaal.intervisions.enrolment.Enrolling;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult;
import be.vormingsportaal.intervisions.planning.IntervisionPlanning;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans intervisions and enrols trainers by the services that pages use. */
public class TestIntervisions {

    public static final Money FREE = Money.ZERO;
    public static final Money PRICE = Money.ofCents(9_500);

    private static final int IN_DAYS = 30;

    private final IntervisionPlanning planning;
    private final IntervisionList intervisions;
    private final Enrolling enrolling;
    private final InstrumentService instruments;
    private final Members members;
    private final TestPeople people;
    private final JdbcClient database;
    private final Clock clock;

    TestIntervisions(
            IntervisionPlanning planning,
            IntervisionList intervisions,
            Enrolling enrolling,
            InstrumentService instruments,
            Members members,
            TestPeople people,
            JdbcClient database,
            Clock clock) {
        this.planning = planning;
        this.intervisions = intervisions;
        this.enrolling = enrolling;
        this.instruments = instruments;
        this.members = members;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** On a day in a month, with so many seats. */
    public IntervisionDetails details(int capacity, Money price) {
        LocalDate day = LocalDate.now(clock).plusDays(IN_DAYS);
        return new IntervisionDetails(
                "ltcf",
                day,
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                Optional.of("Lokaal 4, Gent"),
                Optional.of("https://vergadering.voorbeeld.example/intervisie"),
                "Jan Claes",
                capacity,
                price,
                VatTreatment.EXEMPT_ART44,
                day.minusDays(3),
                day.minusDays(7));
    }

    /** @return the id of the intervision */
    public UUID planned(int capacity, Money price) {
        return planned(details(capacity, price));
    }

    public UUID planned(IntervisionDetails details) {
        if (planning.plan(details) instanceof IntervisionPlanResult.Planned planned) {
            return planned.intervisionId();
        }
        throw new AssertionError("Not planned");
    }

    /** A registered trainer of the organisation with the instrument and a valid attest. */
    public UUID trainer(UUID organisationId) {
        UUID trainer = people.registered(organisationId, Role.TRAINER_EXTERNAL);
        able(trainer);
        return trainer;
    }

    public void able(UUID trainer) {
        instruments.assign(trainer, Set.of("ltcf"));
        people.attested(trainer, "ltcf");
    }

    /** What comes of a trainer's enrolling for the own organisation, at the price of the moment. */
    public EnrolResult enrol(UUID intervision, UUID trainer) {
        return enrol(intervision, trainer, trainer);
    }

    private EnrolResult enrol(UUID intervision, UUID trainer, UUID by) {
        return enrolling.enrol(new EnrolTrainer(
                intervision,
                trainer,
                members.organisationOf(trainer).orElseThrow().id(),
                by,
                intervisions.find(intervision).details().total()));
    }

    /** @return the id of the enrolment */
    public UUID enrolled(UUID intervision, UUID trainer) {
        return enrolled(intervision, trainer, trainer);
    }

    /** @return the id of the enrolment that somebody, such as a manager, made for the trainer */
    public UUID enrolled(UUID intervision, UUID trainer, UUID by) {
        if (enrol(intervision, trainer, by) instanceof EnrolResult.Enrolled enrolled) {
            return enrolled.enrolmentId();
        }
        throw new AssertionError("Not enrolled");
    }

    /** With these trainers in its waiting list; the seat has another trainer of the organisation. */
    public FullIntervision full(UUID organisationId, Money price, UUID... waiting) {
        UUID intervision = planned(1, price);
        UUID seated = enrolled(intervision, trainer(organisationId));
        return new FullIntervision(
                intervision,
                seated,
                Stream.of(waiting)
                        .map(trainer -> enrolled(intervision, trainer))
                        .toList());
    }

    /**
     * The code of a proof that a trainer of the organisation was somewhere, without waiting for it to take place.
     */
    public String proof(UUID organisationId) {
        UUID enrolment = enrolled(planned(2, FREE), trainer(organisationId));
        String code = UUID.randomUUID().toString().replace("-", "");
        database.sql(
                        "insert into intervision_proof (enrolment_id, code, person_name, instrument_name, held_on, starts_at,"
                                + " ends_at, organisation_name, given_by, issued_at, changes, version) values (?, ?, 'An Peeters',"
                                + " 'BelRAI LTCF', ?, '09:00', '12:30', 'WZC De Linde', 'Jan Claes', current_timestamp, 0, 0)")
                .params(List.of(enrolment, code, LocalDate.now(clock)))
                .update();
        return code;
    }
}
