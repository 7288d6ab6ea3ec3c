package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.ChangeMails;
import be.vormingsportaal.intervisions.ClosingMails;
import be.vormingsportaal.intervisions.EnrolmentMails;
import be.vormingsportaal.intervisions.EnrolmentService;
import be.vormingsportaal.intervisions.NoticeMails;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of the models of an intervision alone: the real engine and the real models, with services that are mocks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@LeavesCases("cases of enrolments that only exist for the mocked services")
@MockitoBean(
        types = {EnrolmentMails.class, EnrolmentService.class, ChangeMails.class, ClosingMails.class, NoticeMails.class
        })
@interface IntervisionProcessTest {}
