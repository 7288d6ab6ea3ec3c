package be.vormingsportaal.accounts.registration;

import be.vormingsportaal.accounts.account.Registration;
import be.vormingsportaal.accounts.account.RegistrationRepository;
import be.vormingsportaal.shared.MergePart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The invitation belongs to the account and goes with it: an open one is withdrawn, and its link does not work any more.
 * That of the kept account stays. It comes late, because an account without one counts as registered.
 */
@Component
@Order(80)
class RegistrationMergePart extends MergePart {

    private final RegistrationRepository registrations;
    private final RegistrationProcess process;

    RegistrationMergePart(RegistrationRepository registrations, RegistrationProcess process) {
        super("registration.account_id");
        this.registrations = registrations;
        this.process = process;
    }

    @Override
    public List<Line> forecast(Merge merge) {
        return registrations
                .findById(merge.ended())
                .filter(Registration::isOpen)
                .map(open -> List.of(Line.of("registration.merge")))
                .orElse(List.of());
    }

    @Override
    public void carryOut(Merge merge) {
        registrations.findById(merge.ended()).ifPresent(registration -> {
            boolean isOpen = registration.isOpen();
            registrations.delete(registration);
            registrations.flush();
            if (isOpen) {
                process.withdrawn(merge.ended());
            }
        });
    }
}
