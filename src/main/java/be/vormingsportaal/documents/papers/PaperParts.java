package be.vormingsportaal.documents.papers;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * All that a paper may load: style sheets in our own folder, by a plain name, and the pictures that were made for it.
 */
final class PaperParts {

    static final String PROTOCOL = "paper";
    static final String BASE = PROTOCOL + ":";

    private static final String FOLDER = "templates/pdf/";
    private static final Pattern ADDRESS = Pattern.compile("(?:" + BASE + ")?([a-z][a-z-]*\\.(?:css|png))");
    private static final String STYLE = ".css";

    private final Map<String, byte[]> pictures;

    /** @param pictures by name */
    PaperParts(Map<String, byte[]> pictures) {
        this.pictures = pictures;
    }

    /** @return null for everything else, which is then not loaded */
    String resolve(String address) {
        String name = name(address);
        return name == null ? null : BASE + name;
    }

    boolean mayLoad(String address, ExternalResourceType type) {
        String name = name(address);
        return name != null
                && type == (name.endsWith(STYLE) ? ExternalResourceType.CSS : ExternalResourceType.IMAGE_RASTER);
    }

    FSStream open(String address) {
        String name = name(address);
        if (name == null) {
            throw new IllegalArgumentException("Not a file of ours");
        }
        InputStream content = name.endsWith(STYLE)
                ? stream(new ClassPathResource(FOLDER + name))
                : new ByteArrayInputStream(pictures.get(name));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return content;
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(content, StandardCharsets.UTF_8);
            }
        };
    }

    private String name(String address) {
        Matcher ours = ADDRESS.matcher(address == null ? "" : address);
        return ours.matches() && (ours.group(1).endsWith(STYLE) || pictures.containsKey(ours.group(1)))
                ? ours.group(1)
                : null;
    }

    static InputStream stream(ClassPathResource resource) {
        try {
            return resource.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
