package be.vormingsportaal.web.organisations;

import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.organisations.transfer.TransferService.Reminding;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.organisations.transfer.TransferView;
import be.vormingsportaal.web.layout.Notice;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an organisation does with a question to move that it asked, the same for every {@link PeopleArea}. */
@Component
class TransferPages {

    private final TransferService transfers;

    TransferPages(TransferService transfers) {
        this.transfers = transfers;
    }

    /** The page on which reminding, or taking the question back, is confirmed. A closed question goes to the list. */
    String confirm(PeopleArea area, UUID transferId, String view, Model model) {
        TransferView asked = asked(area, transferId);
        if (!asked.isOpen()) {
            return "redirect:" + area.back();
        }
        model.addAttribute("area", area);
        model.addAttribute("transfer", asked);
        return view;
    }

    String remind(PeopleArea area, UUID transferId, RedirectAttributes redirect) {
        TransferView asked = asked(area, transferId);
        Reminding reminding = transfers.remind(area.organisation().id(), transferId, area.roleSet());
        String key = "transfers.reminded." + reminding;
        if (reminding == Reminding.SENT) {
            Notice.success(redirect, key, asked.name().full());
        } else {
            Notice.info(redirect, key, asked.name().full());
        }
        return "redirect:" + area.back();
    }

    String withdraw(PeopleArea area, UUID transferId, RedirectAttributes redirect) {
        TransferView asked = asked(area, transferId);
        TransferState state = transfers.withdraw(area.organisation().id(), transferId, area.roleSet());
        String key = "transfers.withdrawn." + state;
        if (state == TransferState.WITHDRAWN) {
            Notice.success(redirect, key, asked.name().full());
        } else {
            Notice.info(redirect, key, asked.name().full());
        }
        return "redirect:" + area.back();
    }

    private TransferView asked(PeopleArea area, UUID transferId) {
        return transfers.asked(area.organisation().id(), transferId, area.roleSet());
    }
}
