package be.vormingsportaal.web.operations;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.MailDesk.FailingMail;
import be.vormingsportaal.mail.MailView;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PageOf;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds whose addresses mails went to. There are as many statements for one mail as for a page of them. */
@Component
class MailRecipients {

    private final AccountDirectory accounts;
    private final Members members;

    MailRecipients(AccountDirectory accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    PageOf<MailRow> ofRefused(PageOf<MailView> mails) {
        People people = people(mails.items());
        return mails.with(mails.items().stream()
                .map(mail -> people.row(mail, Optional.empty()))
                .toList());
    }

    PageOf<MailRow> ofFailing(PageOf<FailingMail> mails) {
        People people = people(mails.items().stream().map(FailingMail::mail).toList());
        return mails.with(mails.items().stream()
                .map(failing -> people.row(failing.mail(), failing.nextTry()))
                .toList());
    }

    private People people(List<MailView> mails) {
        Map<EmailAddress, AccountView> found =
                accounts
                        .findAllByEmail(mails.stream()
                                .map(MailView::recipient)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(AccountView::email, Function.identity()));
        return new People(
                found,
                members.organisationsOf(
                        found.values().stream().map(AccountView::id).toList()));
    }

    private record People(Map<EmailAddress, AccountView> byAddress, Map<UUID, UUID> organisations) {

        MailRow row(MailView mail, Optional<Instant> nextTry) {
            Optional<AccountView> person = Optional.ofNullable(byAddress.get(mail.recipient()));
            return new MailRow(mail, person, person.flatMap(this::correction), nextTry);
        }

        /** Managers of an organisation correct the addresses of its other people. */
        private Optional<String> correction(AccountView person) {
            return Optional.ofNullable(organisations.get(person.id()))
                    .filter(organisation ->
                            !person.isRegistered() && person.role().isManager())
                    .map(organisation ->
                            "/beheer/organisaties/" + organisation + "/managers/" + person.id() + "/bewerken");
        }
    }
}
