package be.vormingsportaal.web.sessions;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.shared.SessionTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/** Writes the content of a session as bytes, and reads back only what belongs in a session. */
final class SessionBytes {

    private static final String OURS_AND_SPRINGS = String.join(
            ";",
            "maxbytes=500000",
            "maxdepth=30",
            "maxrefs=20000",
            "maxarray=20000",
            // ours: who is signed in, since when and on what, and messages for the next page
            SignedInAccount.class.getPackageName() + ".*",
            "be.vormingsportaal.web.**",
            // Spring's: the security context, the page that somebody wanted before signing in, what a redirect carries
            "org.springframework.security.authentication.UsernamePasswordAuthenticationToken",
            "org.springframework.security.authentication.AbstractAuthenticationToken",
            "org.springframework.security.core.context.SecurityContextImpl",
            "org.springframework.security.core.authority.SimpleGrantedAuthority",
            "org.springframework.security.web.savedrequest.*",
            "org.springframework.web.servlet.FlashMap",
            "org.springframework.util.LinkedMultiValueMap",
            "org.springframework.util.MultiValueMapAdapter",
            "java.lang.*",
            "java.util.*",
            "java.util.concurrent.CopyOnWriteArrayList",
            "java.time.*");

    private static final String NOTHING_ELSE = "!*";

    /** Otherwise somebody who can write to the tables of sessions could run code in the portal. */
    private final ObjectInputFilter allowed;

    /** @param others what other modules put into sessions */
    SessionBytes(List<SessionTypes> others) {
        allowed = ObjectInputFilter.Config.createFilter(
                Stream.concat(Stream.of(OURS_AND_SPRINGS), others.stream().map(SessionTypes::pattern))
                        .collect(Collectors.joining(";", "", ";" + NOTHING_ELSE)));
    }

    ConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(this::read));
        return conversion;
    }

    private Object read(InputStream bytes) throws IOException {
        try (ConfigurableObjectInputStream objects =
                new ConfigurableObjectInputStream(bytes, SessionBytes.class.getClassLoader())) {
            objects.setObjectInputFilter(allowed);
            return objects.readObject();
        } catch (ClassNotFoundException gone) {
            throw new IOException(gone);
        }
    }
}
