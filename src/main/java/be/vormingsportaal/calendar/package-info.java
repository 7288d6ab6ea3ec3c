/**
 * This module makes files that put what is planned into somebody's own calendar (iCalendar, RFC 5545).
 *
 * <p>Dutch words: agenda (calendar), kalenderbestand (calendar file).
 *
 * <p>The caller says what is planned ({@code CalendarEntry}). Here it becomes a file that calendars understand, also
 * when it changes or is cancelled. It is written without a library, and the tests read it with one: ADR 0015 says why.
 *
 * <p>Deliberately not here: what is planned, and who may know of it.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared"})
package be.vormingsportaal.calendar;

import org.springframework.modulith.ApplicationModule;
