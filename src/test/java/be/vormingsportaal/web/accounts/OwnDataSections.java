package be.vormingsportaal.web.accounts;

import java.util.Map;
import java.util.Set;

/** What the export of somebody's data is made of. */
final class OwnDataSections {

    /** Every table that points to an account, and the section in which its rows are handed out. Add yours. */
    static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("account_recovery", "recovery"),
            Map.entry("allocation", "assignedPayments"),
            Map.entry("attestation", "attestations"),
            Map.entry("bank_file", "bankFiles"),
            Map.entry("contact_message", "contactMessages"),
            Map.entry("caregiver_import", "imports"),
            Map.entry("email_change", "emailChange"),
            Map.entry("foreign_payment", "foreignPayments"),
            Map.entry("enrolment", "enrolments"),
            Map.entry("instrument_assignment", "instruments"),
            Map.entry("lost_mailbox", "lostMailbox"),
            Map.entry("material_visit", "materialVisits"),
            Map.entry("membership", "membership"),
            Map.entry("past_membership", "pastMemberships"),
            Map.entry("registration", "registration"),
            Map.entry("training", "givenTrainings"),
            Map.entry("training_participant", "trainings"),
            Map.entry("transfer", "transfers"));

    /** Of tables that hold an account's id under another name. */
    static final Set<String> OTHER_SECTIONS = Set.of("account", "drafts", "mails");

    private OwnDataSections() {}
}
