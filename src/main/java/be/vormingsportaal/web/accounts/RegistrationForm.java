package be.vormingsportaal.web.accounts;

/** The form that completes a registration: what can be changed later, and a first password. */
public class RegistrationForm extends ProfileForm {

    private String password;
    private String passwordAgain;

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
