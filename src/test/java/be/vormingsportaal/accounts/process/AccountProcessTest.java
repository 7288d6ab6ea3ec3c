package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.EmailChangeMails;
import be.vormingsportaal.accounts.LostMailboxMails;
import be.vormingsportaal.accounts.LostMailboxService;
import be.vormingsportaal.accounts.RecoveryService;
import be.vormingsportaal.accounts.RegistrationMails;
import be.vormingsportaal.accounts.RegistrationService;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of a model of this module alone: the real engine and the real model, with services that are mocks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@LeavesCases("starts cases alone: the services that would write the rows are mocks")
@MockitoBean(
        types = {
            RegistrationMails.class,
            RegistrationService.class,
            RecoveryService.class,
            EmailChangeMails.class,
            LostMailboxMails.class,
            LostMailboxService.class
        })
@interface AccountProcessTest {}
