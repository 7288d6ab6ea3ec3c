package be.vormingsportaal.accounts.profile;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.Registration;
import be.vormingsportaal.accounts.account.RegistrationRepository;
import be.vormingsportaal.accounts.recovery.Recovery;
import be.vormingsportaal.accounts.recovery.RecoveryRepository;
import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows who the person is, how the account was made, and when somebody asked for a link to get in. */
@Service
@Order(1)
class AccountOwnData extends OwnData {

    AccountOwnData(AccountRepository accounts, RegistrationRepository registrations, RecoveryRepository recoveries) {
        super(
                new Kind<>(
                        "account", account -> List.of(accounts.findById(account).orElseThrow()), AccountOwnData::row),
                new Kind<>(
                        "registration",
                        account -> registrations.findById(account).stream().toList(),
                        AccountOwnData::row),
                new Kind<>("recovery", recoveries::findByAccountIdOrderByExpiresAt, AccountOwnData::row));
    }

    private static Map<String, Object> row(Account account) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("email", account.email().value());
        row.put("firstName", account.name().first());
        row.put("lastName", account.name().last());
        row.put("role", new Word("role." + account.role()));
        row.put("newsletter", account.newsletter());
        row.put("publicListing", account.publicListing());
        row.put("dailyMail", account.dailyMail());
        row.put("registeredAt", account.registeredAt());
        row.put("passwordChangedAt", account.passwordChangedAt());
        row.put("lastSignedInAt", account.lastSignedInAt());
        row.put("blockedAt", account.blockedAt());
        row.put("engineAdministrator", account.engineAdministrator());
        return row;
    }

    private static Map<String, Object> row(Registration registration) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", registration.organisationName());
        row.put("inviter", registration.inviterName());
        row.put("invitedAt", registration.view().invitedAt());
        row.put("linkExpiresAt", registration.linkExpiresAt());
        row.put("completedAt", registration.completedAt());
        return row;
    }

    private static Map<String, Object> row(Recovery recovery) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("expiresAt", recovery.expiresAt());
        row.put("usedAt", recovery.usedAt());
        return row;
    }
}
