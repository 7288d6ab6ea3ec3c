/**
 * This module tells people what waits for them, on "Beheer" and in one mail a day, finds what staff look for, and counts what
 * the quality centre reports about: per month, and per organisation on a reference day.
 *
 * <p>Dutch words: nu te doen (needs), dagelijkse mail (daily mail), zoeken (search), cijfers (figures), telling op een peildag (dated
 * counts).
 *
 * <p>Notice: {@code daily-mail} (the mail of one day to one person).
 *
 * <p>It adds up rows of modules below in SQL, because a sum over several tables has to be one statement. It changes none of
 * them: the only rows of its own say which mail went to whom on which day.
 *
 * <p>Deliberately not here: the lists that a number leads to, and what is done about them.
 */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "shared",
            "engine",
            "mail",
            "search",
            "accounts.account",
            "accounts.registration",
            "organisations.membership",
            "organisations.organisation",
            "organisations.people",
            "billing.money",
            "billing.register",
            "trainings.training",
            "intervisions.intervision",
            "intervisions.planning",
            "operations"
        })
package be.vormingsportaal.desk;

import org.springframework.modulith.ApplicationModule;
