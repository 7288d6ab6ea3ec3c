package be.vormingsportaal.web.organisations;

import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.organisations.transfer.TransferService.Reminding;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.organisations.transfer.TransferView;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets an organisation remind of a question to move that it asked, or take it back. A subclass says for which list of
 * people, in a method with {@code @ModelAttribute("area")}.
 */
abstract class AskedTransferController {

    private final TransferService transfers;

    AskedTransferController(TransferService transfers) {
        this.transfers = transfers;
    }

    @GetMapping("/wissels/{transferId}/herinneren")
    String confirmRemind(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID transferId,
            Model model) {
        return confirm(area, transferId, "organisations/remind-transfer", model);
    }

    @PostMapping("/wissels/{transferId}/herinneren")
    String remind(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID transferId,
            RedirectAttributes redirect) {
        TransferView asked = asked(area, transferId);
        Reminding reminding = transfers.remind(area.organisation().id(), transferId, area.roleSet());
        return told(area, reminding == Reminding.SENT, "transfers.reminded." + reminding, asked, redirect);
    }

    @GetMapping("/wissels/{transferId}/intrekken")
    String confirmWithdraw(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID transferId,
            Model model) {
        return confirm(area, transferId, "organisations/withdraw-transfer", model);
    }

    @PostMapping("/wissels/{transferId}/intrekken")
    String withdraw(
            @ModelAttribute(name = "area", binding = false) PeopleArea area,
            @PathVariable UUID transferId,
            RedirectAttributes redirect) {
        TransferView asked = asked(area, transferId);
        TransferState state = transfers.withdraw(area.organisation().id(), transferId, area.roleSet());
        return told(area, state == TransferState.WITHDRAWN, "transfers.withdrawn." + state, asked, redirect);
    }

    /** A question that is closed leads to the list. */
    private String confirm(PeopleArea area, UUID transferId, String view, Model model) {
        TransferView asked = asked(area, transferId);
        if (!asked.isOpen()) {
            return "redirect:" + area.back();
        }
        model.addAttribute("area", area);
        model.addAttribute("transfer", asked);
        return view;
    }

    private TransferView asked(PeopleArea area, UUID transferId) {
        return transfers.asked(area.organisation().id(), transferId, area.roleSet());
    }

    private static String told(
            PeopleArea area, boolean done, String key, TransferView asked, RedirectAttributes redirect) {
        if (done) {
            PageNotice.success(redirect, key, asked.name().full());
        } else {
            PageNotice.info(redirect, key, asked.name().full());
        }
        return "redirect:" + area.back();
    }
}
