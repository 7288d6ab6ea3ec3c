package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.AttestationReviews;
import be.vormingsportaal.attestations.RenewalMails;
import be.vormingsportaal.attestations.RenewalService;
import be.vormingsportaal.attestations.ReviewMails;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of the model of a renewal alone: the real engine and the real model, with services that are mocks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@LeavesCases("cases of attests that only exist for the mocked services")
@MockitoBean(types = {RenewalService.class, AttestationReviews.class, ReviewMails.class, RenewalMails.class})
@interface RenewalProcessTest {}
