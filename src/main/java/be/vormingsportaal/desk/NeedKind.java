package be.vormingsportaal.desk;

/** Says what waits for somebody, besides tasks. Its words in the bundle are {@code need.<name>}. */
public enum NeedKind {
    INCIDENTS("/beheer/dossiers"),
    FINDINGS("/beheer/dossiers"),
    UNCHECKED("/beheer/dossiers"),
    MAILS_LATE("/beheer/mails"),
    MAILS_FAILING("/beheer/mails"),
    MAILS_REFUSED("/beheer/mails"),
    UNASSIGNED_MONEY("/beheer/betalingen"),
    UNMANAGED_ORGANISATIONS("/beheer/organisaties?toon=unmanaged"),
    CAREGIVER_INVITATIONS_REFUSED("/zorgverleners"),
    TRAINER_INVITATIONS_REFUSED("/trainers");

    private final String page;

    NeedKind(String page) {
        this.page = page;
    }

    /** Where somebody does something about it. */
    public String page() {
        return page;
    }
}
