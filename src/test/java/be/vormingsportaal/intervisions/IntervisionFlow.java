package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.enrolment.SeatOffers;
import be.vormingsportaal.intervisions.mails.OfferLinks;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.planning.IntervisionPlanning;
import be.vormingsportaal.intervisions.proofs.Attendance;
import be.vormingsportaal.intervisions.proofs.ProofPdf;
import be.vormingsportaal.intervisions.proofs.Proofs;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What flows of intervisions begin with: an organisation, on a day in March. */
public abstract class IntervisionFlow {

    @Autowired
    TestIntervisions test;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    Enrolments enrolments;

    @Autowired
    public IntervisionList intervisions;

    @Autowired
    Cancelling cancelling;

    @Autowired
    public IntervisionPlanning planning;

    @Autowired
    SeatOffers offers;

    @Autowired
    Attendance attendance;

    @Autowired
    public Proofs proofs;

    @Autowired
    ProofPdf proofPdf;

    @Autowired
    OfferLinks offerLinks;

    @Autowired
    Invoicing invoicing;

    @Autowired
    PaymentBooking booking;

    @Autowired
    public TestBilling billing;

    @Autowired
    JdbcClient database;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        organisation = people.organisation("WZC De Linde");
    }

    public EnrolmentState state(UUID enrolment) {
        return enrolments.find(enrolment).state();
    }

    MimeMessage newest(UUID person, String subject) {
        assertThat(subjects(person)).endsWith(subject);
        return mailbox.newest(people.account(person).email());
    }

    List<String> subjects(UUID person) {
        return mailbox.subjects(people.account(person).email());
    }

    UUID id(String sql, UUID of) {
        return database.sql(sql).param(of).query(UUID.class).single();
    }

    UUID seat(UUID enrolment) {
        return id("select seat_id from enrolment where id = ?", enrolment);
    }

    long credited(UUID invoice) {
        return database.sql("select count(*) from invoice where credits_id = ?")
                .param(invoice)
                .query(Long.class)
                .single();
    }
}
