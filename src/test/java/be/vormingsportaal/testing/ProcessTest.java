package be.vormingsportaal.testing;

import be.vormingsportaal.accounts.blocking.BlockMails;
import be.vormingsportaal.accounts.desk.NameCorrectionMails;
import be.vormingsportaal.accounts.emailchange.EmailChangeMails;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxService;
import be.vormingsportaal.accounts.merging.MergeMails;
import be.vormingsportaal.accounts.recovery.PasswordChangeMails;
import be.vormingsportaal.accounts.recovery.RecoveryMails;
import be.vormingsportaal.accounts.registration.RegistrationMails;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.attestations.digest.DigestMails;
import be.vormingsportaal.attestations.renewal.AttestationReviewing;
import be.vormingsportaal.attestations.renewal.RenewalMails;
import be.vormingsportaal.attestations.renewal.RenewalService;
import be.vormingsportaal.attestations.renewal.ReviewMails;
import be.vormingsportaal.billing.assignment.PaymentAssignments;
import be.vormingsportaal.billing.bank.BankDoubts;
import be.vormingsportaal.billing.bank.BankFileCheck;
import be.vormingsportaal.billing.bank.BankFileRun;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.bank.LineRecognition;
import be.vormingsportaal.billing.foreign.ForeignPayments;
import be.vormingsportaal.billing.notice.PaymentNotices;
import be.vormingsportaal.billing.owed.KeptMoney;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.billing.provider.PaymentCheckout;
import be.vormingsportaal.billing.receivable.InvoiceFollowUps;
import be.vormingsportaal.billing.receivable.InvoiceMails;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.receivable.ResentInvoiceMails;
import be.vormingsportaal.billing.refund.RefundFollowUps;
import be.vormingsportaal.billing.refund.RefundMails;
import be.vormingsportaal.billing.refund.RefundOrdering;
import be.vormingsportaal.billing.refund.RefundReleasing;
import be.vormingsportaal.billing.returned.ReturnedPayments;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.desk.DailyMails;
import be.vormingsportaal.imports.caregivers.ImportMails;
import be.vormingsportaal.imports.caregivers.ImportRun;
import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import be.vormingsportaal.intervisions.mails.EnrolmentEndMails;
import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import be.vormingsportaal.intervisions.mails.EnrolmentNoticeMails;
import be.vormingsportaal.intervisions.mails.ProofChangeMails;
import be.vormingsportaal.intervisions.planning.IntervisionChangeMails;
import be.vormingsportaal.listing.ContactMails;
import be.vormingsportaal.organisations.closing.ClosingRun;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.membership.DepartureMails;
import be.vormingsportaal.organisations.membership.ManagerVacancies;
import be.vormingsportaal.organisations.membership.MergedMemberMails;
import be.vormingsportaal.organisations.people.RefusedInvitationMails;
import be.vormingsportaal.organisations.transfer.TransferMails;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.trainings.participation.ParticipantMails;
import be.vormingsportaal.trainings.participation.TrainingChangeMails;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test of a model alone: the real engine and the real model, with services that are mocks. Those of all models stand
 * here, because each other set of mocks would be a context, and an engine, of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("models")
@PortalTest
@LeavesCases("cases whose aggregates only exist for the mocked services")
@MockitoBean(
        types = {
            AttestationReviewing.class,
            BankDoubts.class,
            BankFileCheck.class,
            BankFileRun.class,
            BankFiles.class,
            LineRecognition.class,
            IntervisionChangeMails.class,
            EnrolmentEndMails.class,
            ClosingRun.class,
            ClosingService.class,
            ContactMails.class,
            DailyMails.class,
            DepartureMails.class,
            DigestMails.class,
            EInvoices.class,
            EmailChangeMails.class,
            EnrolmentMails.class,
            EnrolmentService.class,
            ForeignPayments.class,
            ImportMails.class,
            ImportRun.class,
            InvoiceFollowUps.class,
            InvoiceMails.class,
            ResentInvoiceMails.class,
            Invoicing.class,
            KeptMoney.class,
            LostMailboxMails.class,
            LostMailboxService.class,
            ManagerVacancies.class,
            EnrolmentNoticeMails.class,
            ParticipantMails.class,
            PaymentAssignments.class,
            PaymentCheckout.class,
            PaymentNotices.class,
            ReturnedPayments.class,
            ProofChangeMails.class,
            Receivables.class,
            MergeMails.class,
            MergedMemberMails.class,
            PasswordChangeMails.class,
            BlockMails.class,
            NameCorrectionMails.class,
            RecoveryMails.class,
            RefundFollowUps.class,
            RefundMails.class,
            RefundOrdering.class,
            RefundReleasing.class,
            RefusedInvitationMails.class,
            RegistrationMails.class,
            RegistrationService.class,
            RenewalMails.class,
            RenewalService.class,
            ReviewMails.class,
            TrainingChangeMails.class,
            TransferMails.class,
            TransferService.class
        })
public @interface ProcessTest {}
