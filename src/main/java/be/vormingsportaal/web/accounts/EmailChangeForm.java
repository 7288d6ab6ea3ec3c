package be.vormingsportaal.web.accounts;

/** A form in which somebody asks for another address. */
public class EmailChangeForm {

    private String email;
    private String currentPassword;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }
}
