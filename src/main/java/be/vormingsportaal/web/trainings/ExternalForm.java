package be.vormingsportaal.web.trainings;

/** The form to put somebody of another organisation in a training. */
public class ExternalForm {

    private String organisation;
    private String email;

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
