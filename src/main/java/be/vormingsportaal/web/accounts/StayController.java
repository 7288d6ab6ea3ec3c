package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.web.security.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Answers the button "Blijf aangemeld" of the warning before a session ends. Asking is what keeps the session. */
@Controller
@OpenTo(SIGNED_IN)
class StayController {

    @GetMapping("/aangemeld-blijven")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {
        // each request of a session counts as its use
    }
}
