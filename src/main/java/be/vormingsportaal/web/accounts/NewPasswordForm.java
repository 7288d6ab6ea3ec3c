package be.vormingsportaal.web.accounts;

/**
 * A form in which somebody chooses a password.
 *
 * @param currentPassword asked for only where somebody changes it
 */
record NewPasswordForm(String currentPassword, String password, String passwordAgain) {

    static NewPasswordForm empty() {
        return new NewPasswordForm(null, null, null);
    }

    /** Leaves the passwords out. */
    @Override
    public String toString() {
        return "NewPasswordForm[]";
    }
}
