package be.vormingsportaal.accounts.account;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person who is signed in, as the session keeps it. The name of the principal is the id of the account. */
public class SignedInAccount implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final Role role;
    private final int sessionGeneration;
    /** It is needed at the moment of signing in, and never kept. */
    private transient String passwordHash;

    public SignedInAccount(Account account) {
        id = account.id();
        role = account.role();
        sessionGeneration = account.sessionGeneration();
        passwordHash = account.passwordHash().orElse(null);
    }

    public UUID id() {
        return id;
    }

    public Role role() {
        return role;
    }

    /** The account's number when the session began. The session lives as long as the account has this number. */
    public int sessionGeneration() {
        return sessionGeneration;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
