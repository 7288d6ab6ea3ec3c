package be.vormingsportaal.search;

/** What can be looked for by its words. */
public enum SearchKind {
    PEOPLE("account"),
    ORGANISATIONS("organisation"),
    TRAININGS("training"),
    INTERVISIONS("intervision");

    private final String table;

    SearchKind(String table) {
        this.table = table;
    }

    /** It has the columns {@code id} and {@code search_text}. */
    String table() {
        return table;
    }
}
