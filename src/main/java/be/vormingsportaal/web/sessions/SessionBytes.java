package be.vormingsportaal.web.sessions;

import be.vormingsportaal.accounts.account.SignedInAccount;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/** Writes the content of a session as bytes, and reads back only what belongs in a session. */
final class SessionBytes {

    /** Otherwise somebody who can write to the tables of sessions could run code in the portal. */
    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(String.join(
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
            // the engine's: who is signed in to its web applications
            "org.camunda.bpm.webapp.impl.security.auth.*",
            "java.lang.*",
            "java.util.*",
            "java.util.concurrent.CopyOnWriteArrayList",
            "java.time.*",
            "!*"));

    private SessionBytes() {}

    static ConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(SessionBytes::read));
        return conversion;
    }

    private static Object read(InputStream bytes) throws IOException {
        try (ConfigurableObjectInputStream objects =
                new ConfigurableObjectInputStream(bytes, SessionBytes.class.getClassLoader())) {
            objects.setObjectInputFilter(ALLOWED);
            return objects.readObject();
        } catch (ClassNotFoundException gone) {
            throw new IOException(gone);
        }
    }
}
