package be.vormingsportaal.web.recording;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.securitylog.RequestOrigin;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Says who sent the request that this thread answers, and from where. */
@Component
class CurrentOrigin implements RequestOrigin {

    @Override
    public Optional<Asker> asker() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(CurrentOrigin::asker);
    }

    static Optional<Asker> asker(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(new Asker(account.id(), account.role().name()))
                : Optional.empty();
    }

    @Override
    public Optional<String> network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                ? KeptNetwork.of(present.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
