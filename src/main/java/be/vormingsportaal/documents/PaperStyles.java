package be.vormingsportaal.documents;

import com.openhtmltopdf.extend.FSStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The style sheets of papers, which are all that a paper may load: files in our own folder, by a plain name. */
final class PaperStyles {

    static final String PROTOCOL = "paper";
    static final String BASE = PROTOCOL + ":";

    private static final String FOLDER = "templates/pdf/";
    private static final Pattern ADDRESS = Pattern.compile("(?:" + BASE + ")?([a-z][a-z-]*\\.css)");

    private PaperStyles() {}

    /** @return null for everything else, which is then not loaded */
    static String resolve(String address) {
        Matcher ours = ADDRESS.matcher(address == null ? "" : address);
        return ours.matches() ? BASE + ours.group(1) : null;
    }

    static FSStream open(String address) {
        Matcher ours = ADDRESS.matcher(address);
        if (!ours.matches()) {
            throw new IllegalArgumentException("Not a style sheet of ours");
        }
        InputStream style = stream(new ClassPathResource(FOLDER + ours.group(1)));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return style;
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(style, StandardCharsets.UTF_8);
            }
        };
    }

    static InputStream stream(ClassPathResource resource) {
        try {
            return resource.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
