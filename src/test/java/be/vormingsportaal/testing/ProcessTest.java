package be.vormingsportaal.testing;

import be.vormingsportaal.accounts.EmailChangeMails;
import be.vormingsportaal.accounts.LostMailboxMails;
import be.vormingsportaal.accounts.LostMailboxService;
import be.vormingsportaal.accounts.RecoveryService;
import be.vormingsportaal.accounts.RegistrationMails;
import be.vormingsportaal.accounts.RegistrationService;
import be.vormingsportaal.attestations.AttestationReviews;
import be.vormingsportaal.attestations.DigestMails;
import be.vormingsportaal.attestations.RenewalMails;
import be.vormingsportaal.attestations.RenewalService;
import be.vormingsportaal.attestations.ReviewMails;
import be.vormingsportaal.billing.ForeignPayments;
import be.vormingsportaal.billing.InvoiceFollowUps;
import be.vormingsportaal.billing.InvoiceMails;
import be.vormingsportaal.billing.Invoicing;
import be.vormingsportaal.billing.PaymentAssignments;
import be.vormingsportaal.billing.PaymentPages;
import be.vormingsportaal.billing.Receivables;
import be.vormingsportaal.imports.ImportMails;
import be.vormingsportaal.imports.ImportRun;
import be.vormingsportaal.intervisions.ChangeMails;
import be.vormingsportaal.intervisions.ClosingMails;
import be.vormingsportaal.intervisions.EnrolmentMails;
import be.vormingsportaal.intervisions.EnrolmentService;
import be.vormingsportaal.intervisions.NoticeMails;
import be.vormingsportaal.listing.ContactMails;
import be.vormingsportaal.organisations.TransferMails;
import be.vormingsportaal.organisations.TransferService;
import be.vormingsportaal.trainings.ParticipantMails;
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
            AttestationReviews.class,
            ChangeMails.class,
            ClosingMails.class,
            ContactMails.class,
            DigestMails.class,
            EmailChangeMails.class,
            EnrolmentMails.class,
            EnrolmentService.class,
            ForeignPayments.class,
            ImportMails.class,
            ImportRun.class,
            InvoiceFollowUps.class,
            InvoiceMails.class,
            Invoicing.class,
            LostMailboxMails.class,
            LostMailboxService.class,
            NoticeMails.class,
            ParticipantMails.class,
            PaymentAssignments.class,
            PaymentPages.class,
            Receivables.class,
            RecoveryService.class,
            RegistrationMails.class,
            RegistrationService.class,
            RenewalMails.class,
            RenewalService.class,
            ReviewMails.class,
            TransferMails.class,
            TransferService.class
        })
public @interface ProcessTest {}
