package be.vormingsportaal.web.accounts;

/** A form that asks for an e-mail address only. */
public class EmailForm {

    private String email;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
