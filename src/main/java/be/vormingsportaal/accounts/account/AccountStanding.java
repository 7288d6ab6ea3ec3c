package be.vormingsportaal.accounts.account;

/**
 * What staff decided about an account.
 *
 * @param blocked whether the account lets nobody in for now
 * @param engineAdministrator whether it is a member of staff who was chosen to do everything in the engine
 */
public record AccountStanding(boolean blocked, boolean engineAdministrator) {

    static AccountStanding of(Account account) {
        return new AccountStanding(account.isBlocked(), account.engineAdministrator());
    }
}
