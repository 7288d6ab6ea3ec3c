package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.account.PasswordRules;
import java.util.List;
import org.springframework.validation.BindingResult;

/** Says at the two fields of a new password what is wrong with it. */
final class ChosenPassword {

    private ChosenPassword() {}

    /** @param personal what an attacker knows about the person */
    static void check(String password, String again, PasswordRules rules, List<String> personal, BindingResult errors) {
        if (password == null || password.isEmpty()) {
            errors.rejectValue("password", "error.password.missing");
            return;
        }
        rules.check(password, personal)
                .ifPresent(refusal -> errors.rejectValue("password", "error.password." + refusal));
        if (!password.equals(again)) {
            errors.rejectValue("passwordAgain", "error.password.different");
        }
    }
}
