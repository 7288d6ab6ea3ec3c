package be.vormingsportaal.web.listing;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.listing.ContactMessages;
import be.vormingsportaal.listing.ListedTrainer;
import be.vormingsportaal.listing.PublicListing;
import be.vormingsportaal.listing.SendMessage;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets anybody write to a trainer of the public list. The page never shows where the message goes. */
@Controller
@OpenTo(EVERYBODY)
@RequestMapping(ListingController.BASE + "/{publicId}/contact")
class ContactController {

    private static final String PAGE = "listing/contact";

    private final PublicListing listing;
    private final ContactMessages messages;
    private final RequestThrottle throttle;

    ContactController(PublicListing listing, ContactMessages messages, RequestThrottle throttle) {
        this.listing = listing;
        this.messages = messages;
        this.throttle = throttle;
    }

    @ModelAttribute("trainer")
    ListedTrainer trainer(@PathVariable String publicId) {
        return listing.find(publicId).orElseThrow();
    }

    @ModelAttribute("keptDays")
    long keptDays() {
        return messages.keptDays();
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", ContactForm.empty());
        return PAGE;
    }

    @PostMapping
    String send(
            @PathVariable String publicId,
            @ModelAttribute("form") @Valid ContactForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (form.isTrapped()) {
            // This is said openly, and the field is empty on the page that comes back, so that a person whose browser
            // filled it in loses nothing.
            errors.reject("error.contact.trap");
        }
        if (errors.hasErrors()) {
            return PAGE;
        }
        SendMessage typed = form.read();
        if (!throttle.mayContact(request.getRemoteAddr(), typed.email(), publicId)) {
            errors.reject("error.contact.tooMany");
            return PAGE;
        }
        messages.send(publicId, typed);
        PageNotice.success(redirect, "contact.sent", typed.email().display());
        return "redirect:" + ListingController.BASE;
    }
}
