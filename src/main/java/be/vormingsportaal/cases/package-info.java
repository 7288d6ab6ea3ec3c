/**
 * This module shows a case to people: what happened, what it waits for, until when and what happens then, in plain
 * Dutch; the way it took through its model; and what staff noted about it.
 *
 * <p>Dutch words: dossier (case), keerpunt (turning point), notitie (note), "Waar staat dit?".
 *
 * <p>Owns {@code CaseNote}, and who did on a page what the engine was told ({@code CaseActs}). All the rest is read when
 * somebody asks: what the engine kept ({@code CaseRecords}), the mails, and what the case is about. Staff see all of it;
 * {@code CaseRights} says which cases other people see, in words and without what is not theirs.
 *
 * <p>A sentence stands in the bundle for each element of each model, {@code case.<process>.<element>.<part>}: {@code
 * done} when it happened, {@code waits} while the case stands there, {@code then} for what comes.
 *
 * <p>Deliberately not here: anything that moves a case. That is for the pages of what the case is about, for Tasklist
 * and for Cockpit.
 */
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "shared",
            "engine",
            "mail",
            "accounts.account",
            "organisations.organisation",
            "organisations.membership"
        })
package be.vormingsportaal.cases;

import org.springframework.modulith.ApplicationModule;
