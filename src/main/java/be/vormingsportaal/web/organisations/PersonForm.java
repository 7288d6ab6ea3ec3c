package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.people.PersonView;
import java.util.Set;
import java.util.TreeSet;

/** The form to add or to correct somebody. */
public class PersonForm {

    private String firstName;
    private String lastName;
    private String email;
    private Role role;
    private Set<String> instruments = new TreeSet<>();

    static PersonForm of(PersonView person) {
        PersonForm form = new PersonForm();
        form.firstName = person.account().name().first();
        form.lastName = person.account().name().last();
        form.email = person.account().email().display();
        form.role = person.account().role();
        form.instruments = new TreeSet<>(person.instruments());
        return form;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Set<String> getInstruments() {
        return instruments;
    }

    public void setInstruments(Set<String> instruments) {
        this.instruments = instruments == null ? new TreeSet<>() : instruments;
    }
}
