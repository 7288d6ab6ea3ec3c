package be.vormingsportaal.cases;

import be.vormingsportaal.cases.CaseEntry.Kind;
import be.vormingsportaal.cases.CaseRecord.Passed;
import be.vormingsportaal.cases.CaseRecord.Stand;
import be.vormingsportaal.cases.CaseRecord.Standing;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.mail.SentMails;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in Dutch what the engine and the mails say about a case. */
@Component
class CaseTelling {

    /** Stands in the place of what only the mail itself knows. */
    private static final Object[] LEFT_OUT = {"…", "…", "…"};

    private final MessageSource messages;

    CaseTelling(MessageSource messages) {
        this.messages = messages;
    }

    /** @param names says how the reader is told who did something; empty when the reader is not told */
    List<CaseEntry> passed(CaseRecord found, Function<UUID, Optional<String>> names) {
        return found.passed().stream()
                .map(passed -> CaseEntry.of(
                        passed.isTurn() ? Kind.TURN : Kind.DETAIL, passed.at(), done(found, passed), by(passed, names)))
                .toList();
    }

    /** The sentence of the element that the case went through last, which is its end. */
    Optional<String> outcome(CaseRecord found) {
        return found.passed().stream()
                .reduce((one, later) -> later)
                .filter(last -> !found.isRunning() && !found.isStopped())
                .map(last -> done(found, last));
    }

    List<CaseWait> waits(CaseRecord found, Function<UUID, Optional<String>> names) {
        return found.standing().stream()
                .map(standing -> new CaseWait(
                        standing.stand(),
                        sentence(found, standing),
                        standing.stand() == Stand.WAITS
                                ? text(key(found, standing.element(), "then"))
                                : Optional.empty(),
                        standing.holder()
                                .flatMap(names)
                                .map(name -> message("casePage.takenBy", name))
                                .or(() -> standing.group()
                                        .map(CaseTelling::groupKey)
                                        .map(this::message)),
                        standing.due(),
                        standing.problem()))
                .toList();
    }

    List<CaseEntry> mails(List<SentMails.Kept> mails) {
        return mails.stream()
                .map(mail -> CaseEntry.of(
                        Kind.MAIL,
                        mail.at(),
                        message(
                                "casePage.mail." + mail.state(),
                                mail.subject().orElseGet(() -> subject(mail.name())),
                                mail.recipient()
                                        .map(EmailAddress::display)
                                        .orElseGet(() -> message("casePage.mail.somebody"))),
                        Optional.of(message("casePage.portal"))))
                .toList();
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, Belgium.LOCALE);
    }

    private Optional<String> by(Passed passed, Function<UUID, Optional<String>> names) {
        return passed.isOwnWork()
                ? Optional.of(message("casePage.portal"))
                : passed.by().flatMap(names);
    }

    /** A model of today may lack what an older case went through; the name of the element says enough then. */
    private String done(CaseRecord found, Passed passed) {
        return text(key(found, passed.element(), "done")).orElse(passed.name());
    }

    private String sentence(CaseRecord found, Standing standing) {
        return switch (standing.stand()) {
            case WAITS -> text(key(found, standing.element(), "waits")).orElse(standing.name());
            case TIMER -> text(key(found, standing.element(), "then")).orElse(standing.name());
            case WORKS -> message("casePage.works", standing.name());
            case TRIES_AGAIN -> message("casePage.triesAgain", standing.name());
            case FAILED -> message("casePage.failed", standing.name());
        };
    }

    private static String groupKey(String group) {
        return group.equals(EngineGroups.KCD_STAFF) ? "casePage.for.staff" : "casePage.for.managers";
    }

    private static String key(CaseRecord found, String element, String part) {
        return "case." + found.process() + "." + element + "." + part;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, Belgium.LOCALE));
    }

    private String subject(String mail) {
        String key = "mail." + mail + ".subject";
        String words = text(key).orElse(mail);
        return words.contains("{") ? message(key, LEFT_OUT) : words;
    }
}
