package be.vormingsportaal.web.intervisions;

/** Why an intervision is called off. */
public class ReasonForm {

    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
