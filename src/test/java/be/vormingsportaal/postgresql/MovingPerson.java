package be.vormingsportaal.postgresql;

import static be.vormingsportaal.organisations.transfer.TransferState.EXPIRED;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.organisations.transfer.TransferQuestion;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.TestPeople;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody whom organisations ask to move, and what everybody who takes part can do, on either node. */
record MovingPerson(TwoNodes nodes, UUID person, UUID staff) {

    /** A registered trainer of this organisation, about whom staff ask. */
    static MovingPerson of(TwoNodes nodes, UUID organisation) {
        return new MovingPerson(
                nodes,
                nodes.people().registered(organisation, Role.TRAINER_EXTERNAL),
                nodes.people().staff());
    }

    /** Asks in the name of this organisation; returns the id of the transfer. */
    UUID asked(UUID organisation) {
        return nodes.people().asked(organisation, person, staff, "ltcf");
    }

    Optional<TransferState> confirm(PortalNode node, UUID transfer) {
        return confirm(node, transfer, 1);
    }

    Optional<TransferState> confirm(PortalNode node, UUID transfer, int generation) {
        return node.bean(TransferAnswers.class).confirm(link(transfer, generation));
    }

    /** From now on the person belongs to no organisation. */
    void leave() {
        nodes.one().bean(Departures.class).leave(person);
    }

    /** How the page behind the link says that it stands. */
    Optional<TransferState> read(PortalNode node, UUID transfer, int generation) {
        return node.bean(TransferAnswers.class).open(link(transfer, generation)).map(TransferQuestion::state);
    }

    Optional<TransferState> decline(PortalNode node, UUID transfer) {
        return node.bean(TransferAnswers.class).decline(link(transfer, 1));
    }

    Optional<TransferState> withdraw(PortalNode node, UUID organisation, UUID transfer) {
        return Optional.of(node.bean(TransferService.class).withdraw(organisation, transfer, Role.TRAINERS));
    }

    Object remove(PortalNode node, UUID organisation) {
        try {
            node.bean(Departures.class).remove(organisation, person);
            return true;
        } catch (NoSuchElementException gone) {
            return false;
        }
    }

    /**
     * As the job executor does: a job that lost is rolled back, whatever it stumbled over of what the winner was just
     * deleting, and is gone with its case.
     */
    Optional<TransferState> fire(PortalNode node, String timer) {
        try {
            node.bean(ManagementService.class).executeJob(timer);
        } catch (RuntimeException lost) {
            return Optional.empty();
        }
        return Optional.of(EXPIRED);
    }

    AddOutcome ask(PortalNode node, UUID organisation) {
        AccountView account = node.bean(TestPeople.class).account(person);
        return node.bean(PeopleService.class)
                .add(new AddPerson(organisation, staff, account.role(), account.name(), account.email(), Set.of()));
    }

    private String link(UUID transfer, int generation) {
        return nodes.one().bean(SignedLinks.class).sign(Purpose.TRANSFER, transfer, generation);
    }

    /** The link that gives the person another address. */
    String changeOfAddress() {
        nodes.one().bean(EmailChangeService.class).request(person, TestPeople.PASSWORD, TestPeople.anyAddress());
        UUID change = nodes.one()
                .bean(JdbcTemplate.class)
                .queryForObject("select id from email_change where open_account_id = ?", UUID.class, person);
        return nodes.one().bean(SignedLinks.class).sign(Purpose.EMAIL_CHANGE, change, 1);
    }

    String timer(UUID transfer) {
        return nodes.one()
                .bean(JdbcTemplate.class)
                .queryForObject(
                        "select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_ where"
                                + " e.business_key_ = ? and j.handler_cfg_ like 'Event_DeadlineReached%'",
                        String.class, transfer.toString());
    }

    UUID open(UUID organisation) {
        return nodes.one()
                .bean(TransferService.class)
                .pending(organisation, Role.TRAINERS)
                .get(0)
                .id();
    }

    UUID home() {
        return nodes.one()
                .bean(Members.class)
                .organisationOf(person)
                .map(OrganisationView::id)
                .orElseThrow();
    }

    /** Why the person last left this organisation. */
    String lastReason(UUID organisation) {
        return nodes.one()
                .bean(JdbcTemplate.class)
                .queryForObject(
                        "select reason from past_membership where account_id = ? and organisation_id = ?"
                                + " order by ended_at desc limit 1",
                        String.class,
                        person,
                        organisation);
    }

    boolean isListedAt(UUID organisation) {
        return nodes.other().bean(PeopleService.class).people(organisation, Role.TRAINERS).stream()
                .anyMatch(listed -> listed.account().id().equals(person));
    }

    int pastMemberships() {
        return nodes.one()
                .bean(JdbcTemplate.class)
                .queryForObject("select count(*) from past_membership where account_id = ?", Integer.class, person);
    }
}
