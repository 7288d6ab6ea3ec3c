package be.vormingsportaal.web.cases;

import be.vormingsportaal.web.forms.Text;

/** The form for a note about a case. */
record NoteForm(@Text(max = NoteForm.MAX) String note) {

    static final int MAX = 2_000;

    static NoteForm empty() {
        return new NoteForm(null);
    }
}
