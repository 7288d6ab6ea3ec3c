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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Says what a paper may load: style sheets in our own folder, by a plain name, and the pictures that were made for it.
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

    /** @return empty for everything else, which is then not loaded */
    Optional<String> resolve(String address) {
        return name(address).map(name -> BASE + name);
    }

    boolean mayLoad(String address, ExternalResourceType type) {
        return name(address)
                .filter(name ->
                        type == (name.endsWith(STYLE) ? ExternalResourceType.CSS : ExternalResourceType.IMAGE_RASTER))
                .isPresent();
    }

    FSStream open(String address) {
        String name = name(address).orElseThrow(() -> new IllegalArgumentException("Not a file of ours"));
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

    private Optional<String> name(String address) {
        Matcher ours = ADDRESS.matcher(address == null ? "" : address);
        return ours.matches() && (ours.group(1).endsWith(STYLE) || pictures.containsKey(ours.group(1)))
                ? Optional.of(ours.group(1))
                : Optional.empty();
    }

    static InputStream stream(ClassPathResource resource) {
        try {
            return resource.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
