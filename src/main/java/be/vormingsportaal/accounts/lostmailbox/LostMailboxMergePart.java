package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MergePart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An address that was asked for the ended account is not given to anybody: open requests are stopped. */
@Component
@Order(60)
class LostMailboxMergePart extends MergePart {

    private static final String ACCOUNT = "lost_mailbox.account_id";

    private final LostMailboxRepository requests;
    private final LostMailboxService service;
    private final AccountRows rows;

    LostMailboxMergePart(LostMailboxRepository requests, LostMailboxService service, AccountRows rows) {
        super(ACCOUNT);
        this.requests = requests;
        this.service = service;
        this.rows = rows;
    }

    @Override
    public List<Line> forecast(Merge merge) {
        return requests.findByAccountIdOrderByRequestedAt(merge.ended()).stream()
                .filter(request -> request.state().isOpen())
                .map(request -> Line.of("lostMailbox.merge", request.newEmail().display()))
                .toList();
    }

    @Override
    public void carryOut(Merge merge) {
        service.stopAll(merge.ended());
        rows.move(ACCOUNT, merge);
    }
}
