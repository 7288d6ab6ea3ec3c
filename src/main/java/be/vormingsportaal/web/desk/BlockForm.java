package be.vormingsportaal.web.desk;

import be.vormingsportaal.accounts.blocking.Blocking;
import be.vormingsportaal.web.forms.Line;

/** The form in which staff say why an account is blocked, or not any more. */
record BlockForm(@Line(max = Blocking.LONGEST) String reason) {

    static BlockForm empty() {
        return new BlockForm("");
    }
}
