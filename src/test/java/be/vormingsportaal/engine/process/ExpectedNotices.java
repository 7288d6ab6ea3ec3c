package be.vormingsportaal.engine.process;

import be.vormingsportaal.accounts.blocking.BlockMails;
import be.vormingsportaal.accounts.blocking.BlockProcess;
import be.vormingsportaal.accounts.desk.NameCorrectionMails;
import be.vormingsportaal.accounts.desk.NameCorrectionProcess;
import be.vormingsportaal.accounts.emailchange.AddressChangedProcess;
import be.vormingsportaal.accounts.emailchange.EmailChangeMails;
import be.vormingsportaal.accounts.merging.MergeMails;
import be.vormingsportaal.accounts.merging.MergeProcess;
import be.vormingsportaal.accounts.recovery.PasswordChangeMails;
import be.vormingsportaal.accounts.recovery.PasswordChangeProcess;
import be.vormingsportaal.accounts.recovery.RecoveryMails;
import be.vormingsportaal.accounts.recovery.RecoveryProcess;
import be.vormingsportaal.attestations.attestation.RenewalProcess;
import be.vormingsportaal.attestations.renewal.ReviewMails;
import be.vormingsportaal.billing.notice.PaymentNoticeProcess;
import be.vormingsportaal.billing.notice.PaymentNotices;
import be.vormingsportaal.billing.peppol.EInvoiceProcess;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.billing.receivable.InvoiceResendProcess;
import be.vormingsportaal.billing.receivable.ResentInvoiceMails;
import be.vormingsportaal.desk.DailyMailProcess;
import be.vormingsportaal.desk.DailyMails;
import be.vormingsportaal.intervisions.enrolment.EnrolmentNoticeProcess;
import be.vormingsportaal.intervisions.mails.EnrolmentNoticeMails;
import be.vormingsportaal.intervisions.mails.ProofChangeMails;
import be.vormingsportaal.intervisions.planning.IntervisionChangeMails;
import be.vormingsportaal.intervisions.planning.IntervisionChangeProcess;
import be.vormingsportaal.intervisions.proofs.ProofChangeProcess;
import be.vormingsportaal.listing.ContactMails;
import be.vormingsportaal.listing.ContactProcess;
import be.vormingsportaal.organisations.membership.DepartureMails;
import be.vormingsportaal.organisations.membership.DepartureProcess;
import be.vormingsportaal.organisations.membership.MergedMemberMails;
import be.vormingsportaal.organisations.membership.MergedMemberProcess;
import be.vormingsportaal.organisations.people.RefusedInvitationMails;
import be.vormingsportaal.organisations.people.RefusedInvitationProcess;
import be.vormingsportaal.trainings.participation.TrainingChangeMails;
import be.vormingsportaal.trainings.training.TrainingChangeProcess;
import java.util.stream.Stream;

/** All kinds of notice. */
final class ExpectedNotices {

    private ExpectedNotices() {}

    /** A new kind gets a line here. */
    static Stream<ExpectedNotice<?, ?>> kinds() {
        return Stream.of(
                new ExpectedNotice<>(
                        "account-recovery",
                        "Toegang tot een account herstellen",
                        80,
                        30,
                        RecoveryProcess.class,
                        RecoveryProcess::start,
                        RecoveryMails.class,
                        RecoveryMails::sendLink),
                new ExpectedNotice<>(
                        "attest-decision",
                        "Beslissing over een attest",
                        50,
                        30,
                        RenewalProcess.class,
                        RenewalProcess::decided,
                        ReviewMails.class,
                        ReviewMails::sendDecision),
                new ExpectedNotice<>(
                        "password-changed",
                        "Gewijzigd wachtwoord",
                        80,
                        30,
                        PasswordChangeProcess.class,
                        PasswordChangeProcess::start,
                        PasswordChangeMails.class,
                        PasswordChangeMails::send),
                new ExpectedNotice<>(
                        "name-corrected",
                        "Verbeterde naam",
                        50,
                        30,
                        NameCorrectionProcess.class,
                        NameCorrectionProcess::start,
                        NameCorrectionMails.class,
                        NameCorrectionMails::send),
                new ExpectedNotice<>(
                        "account-block",
                        "Geblokkeerd of gedeblokkeerd account",
                        80,
                        30,
                        BlockProcess.class,
                        BlockProcess::start,
                        BlockMails.class,
                        BlockMails::send),
                new ExpectedNotice<>(
                        "address-changed",
                        "Gewijzigd e-mailadres",
                        80,
                        30,
                        AddressChangedProcess.class,
                        AddressChangedProcess::start,
                        EmailChangeMails.class,
                        EmailChangeMails::sendChanged),
                new ExpectedNotice<>(
                        "account-merge",
                        "Melding van samengevoegde accounts",
                        60,
                        30,
                        MergeProcess.class,
                        MergeProcess::merged,
                        MergeMails.class,
                        MergeMails::send),
                new ExpectedNotice<>(
                        "merged-member",
                        "Samengevoegde accounts in een organisatie",
                        50,
                        30,
                        MergedMemberProcess.class,
                        MergedMemberProcess::merged,
                        MergedMemberMails.class,
                        MergedMemberMails::tell),
                new ExpectedNotice<>(
                        "contact-message",
                        "Bericht aan een trainer van de publieke lijst",
                        40,
                        30,
                        ContactProcess.class,
                        ContactProcess::start,
                        ContactMails.class,
                        ContactMails::forward),
                new ExpectedNotice<>(
                        "daily-mail",
                        "Dagelijkse mail over wat wacht",
                        20,
                        30,
                        DailyMailProcess.class,
                        DailyMailProcess::start,
                        DailyMails.class,
                        DailyMails::send),
                new ExpectedNotice<>(
                        "e-invoice-delivery",
                        "E-factuur doorgeven aan Peppol",
                        40,
                        365,
                        EInvoiceProcess.class,
                        EInvoiceProcess::start,
                        EInvoices.class,
                        EInvoices::handOver),
                new ExpectedNotice<>(
                        "payment-notice",
                        "Bericht over een betaling",
                        40,
                        365,
                        PaymentNoticeProcess.class,
                        PaymentNoticeProcess::start,
                        PaymentNotices.class,
                        PaymentNotices::tell),
                new ExpectedNotice<>(
                        "invoice-resend",
                        "Factuur opnieuw mailen",
                        60,
                        30,
                        InvoiceResendProcess.class,
                        InvoiceResendProcess::start,
                        ResentInvoiceMails.class,
                        ResentInvoiceMails::send),
                new ExpectedNotice<>(
                        "enrolment-notice",
                        "Melding van een inschrijving",
                        50,
                        30,
                        EnrolmentNoticeProcess.class,
                        EnrolmentNoticeProcess::enrolled,
                        EnrolmentNoticeMails.class,
                        EnrolmentNoticeMails::tell),
                new ExpectedNotice<>(
                        "intervision-change",
                        "Verplaatste intervisie",
                        50,
                        30,
                        IntervisionChangeProcess.class,
                        IntervisionChangeProcess::changed,
                        IntervisionChangeMails.class,
                        IntervisionChangeMails::tell),
                new ExpectedNotice<>(
                        "proof-change",
                        "Bewijs van deelname teruggenomen of hersteld",
                        50,
                        30,
                        ProofChangeProcess.class,
                        ProofChangeProcess::changed,
                        ProofChangeMails.class,
                        ProofChangeMails::tell),
                new ExpectedNotice<>(
                        "training-change",
                        "Gewijzigde training",
                        50,
                        30,
                        TrainingChangeProcess.class,
                        TrainingChangeProcess::changed,
                        TrainingChangeMails.class,
                        TrainingChangeMails::tell),
                new ExpectedNotice<>(
                        "training-taken-out",
                        "Melding dat iemand uit een training is",
                        50,
                        30,
                        TrainingChangeProcess.class,
                        TrainingChangeProcess::takenOut,
                        TrainingChangeMails.class,
                        TrainingChangeMails::tellTakenOut),
                new ExpectedNotice<>(
                        "refused-invitation",
                        "Uitnodiging niet aangekomen",
                        50,
                        30,
                        RefusedInvitationProcess.class,
                        RefusedInvitationProcess::start,
                        RefusedInvitationMails.class,
                        RefusedInvitationMails::tell),
                new ExpectedNotice<>(
                        "past-membership",
                        "Melding van een vertrek",
                        50,
                        30,
                        DepartureProcess.class,
                        DepartureProcess::ended,
                        DepartureMails.class,
                        DepartureMails::tell));
    }
}
