package be.vormingsportaal.organisations.process;

import be.vormingsportaal.organisations.TransferMails;
import be.vormingsportaal.organisations.TransferService;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of the model of a transfer alone: the real engine and the real model, with services that are mocks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@LeavesCases("cases of transfers that only exist for the mocked services")
@MockitoBean(types = {TransferMails.class, TransferService.class})
@interface TransferProcessTest {}
