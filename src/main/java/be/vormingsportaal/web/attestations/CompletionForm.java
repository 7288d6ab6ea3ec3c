package be.vormingsportaal.web.attestations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The form to note that people completed a training of the quality centre. */
public class CompletionForm {

    private List<UUID> people = new ArrayList<>();
    private String instrument;
    private String completedOn;

    /** The last day of validity that was shown before saving. */
    private String shownUntil;

    public List<UUID> getPeople() {
        return people;
    }

    public void setPeople(List<UUID> people) {
        this.people = people == null ? new ArrayList<>() : people;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(String completedOn) {
        this.completedOn = completedOn;
    }

    public String getShownUntil() {
        return shownUntil;
    }

    public void setShownUntil(String shownUntil) {
        this.shownUntil = shownUntil;
    }
}
