package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.validity.InstitutionKind;

/** The form to add a rule about how long attests are valid. */
public class RuleForm {

    private InstitutionKind kind;
    private String effectiveFrom;
    private String yearsAfter = "1";
    private String lastDay = "31";
    private String lastMonth = "12";

    public InstitutionKind getKind() {
        return kind;
    }

    public void setKind(InstitutionKind kind) {
        this.kind = kind;
    }

    public String getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(String effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getYearsAfter() {
        return yearsAfter;
    }

    public void setYearsAfter(String yearsAfter) {
        this.yearsAfter = yearsAfter;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getLastMonth() {
        return lastMonth;
    }

    public void setLastMonth(String lastMonth) {
        this.lastMonth = lastMonth;
    }
}
