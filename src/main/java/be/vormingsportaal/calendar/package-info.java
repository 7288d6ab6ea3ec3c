/**
 * Files that put what is planned into somebody's own calendar (iCalendar, RFC 5545).
 *
 * <p>Dutch words: agenda (calendar), kalenderbestand (calendar file).
 *
 * <p>Whoever plans says what ({@code CalendarEntry}); here it becomes a file that calendars understand, also when it
 * changes or is called off. Written without a library, and read with one in the tests: ADR 0015 says why.
 *
 * <p>Deliberately not here: what is planned, and who may know of it.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared"})
package be.vormingsportaal.calendar;

import org.springframework.modulith.ApplicationModule;
