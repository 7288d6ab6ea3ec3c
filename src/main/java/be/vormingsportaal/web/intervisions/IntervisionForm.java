package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionView;

/** The form to plan or change an intervision. */
public class IntervisionForm {

    private String instrument;
    private String heldOn;
    private String startsAt;
    private String endsAt;
    private String location;
    private String onlineLink;
    private String givenBy;
    private String capacity;
    private String price;
    private String closesOn;
    private String cancelUntil;
    private VatTreatment vat;
    private int version;

    static IntervisionForm empty(VatTreatment usual) {
        IntervisionForm form = new IntervisionForm();
        form.vat = usual;
        return form;
    }

    static IntervisionForm of(IntervisionView intervision) {
        IntervisionDetails details = intervision.details();
        IntervisionForm form = new IntervisionForm();
        form.instrument = details.instrumentCode();
        form.heldOn = details.heldOn().toString();
        form.startsAt = details.startsAt().toString();
        form.endsAt = details.endsAt().toString();
        form.location = details.location();
        form.onlineLink = details.onlineLink();
        form.givenBy = details.givenBy();
        form.capacity = Integer.toString(details.capacity());
        form.price = details.price().plain().replace('.', ',');
        form.vat = details.vat();
        form.closesOn = details.closesOn().toString();
        form.cancelUntil = details.cancelUntil().toString();
        form.version = intervision.version();
        return form;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(String heldOn) {
        this.heldOn = heldOn;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }

    public String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(String endsAt) {
        this.endsAt = endsAt;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(String closesOn) {
        this.closesOn = closesOn;
    }

    public String getCancelUntil() {
        return cancelUntil;
    }

    public void setCancelUntil(String cancelUntil) {
        this.cancelUntil = cancelUntil;
    }

    public VatTreatment getVat() {
        return vat;
    }

    public void setVat(VatTreatment vat) {
        this.vat = vat;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
