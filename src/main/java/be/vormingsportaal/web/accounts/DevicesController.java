package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.sessions.SignedInDevices;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets people sign out on every device. The devices are listed under "Mijn account". */
@Controller
@OpenTo(SIGNED_IN)
class DevicesController {

    private final SignedInDevices devices;

    DevicesController(SignedInDevices devices) {
        this.devices = devices;
    }

    @PostMapping("/mijn-account/overal-afmelden")
    String signOutEverywhere(@AuthenticationPrincipal SignedInAccount me, HttpServletRequest request)
            throws ServletException {
        devices.signOutEverywhere(me.id());
        request.logout();
        return "redirect:/aanmelden?overal-afgemeld";
    }
}
