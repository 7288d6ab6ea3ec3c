package be.vormingsportaal.web.accounts;

import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.OwnData;
import be.vormingsportaal.shared.OwnData.Section;
import be.vormingsportaal.shared.OwnData.Word;
import be.vormingsportaal.shared.PortalSettings;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Writes all that the portal keeps about a person as a ZIP file, in words that the person can read. */
@Component
class OwnDataArchive {

    private final List<OwnData> modules;
    private final OwnFiles files;
    private final MessageSource messages;
    private final ObjectMapper json;
    private final PortalSettings portal;

    OwnDataArchive(
            List<OwnData> modules, OwnFiles files, MessageSource messages, ObjectMapper json, PortalSettings portal) {
        this.modules = modules;
        this.files = files;
        this.messages = messages;
        this.json = json;
        this.portal = portal;
    }

    /**
     * All that is kept about somebody.
     *
     * @param files by their name in the ZIP file; read while they are written
     */
    record Kept(List<Section> sections, Map<String, Resource> files) {}

    /** Everything is read before anything is written, so that a failure never looks like a download. */
    Kept read(UUID accountId) {
        return new Kept(
                modules.stream()
                        .flatMap(module -> module.of(accountId).stream())
                        .toList(),
                files.of(accountId));
    }

    void write(Kept kept, Instant now, OutputStream target) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(text("ownData.madeAt"), readable(now));
        kept.sections()
                .forEach(section -> content.put(
                        text("ownData." + section.key()),
                        section.rows().stream()
                                .map(row -> readable(section, row))
                                .toList()));
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            zip.putNextEntry(new ZipEntry("gegevens.json"));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
            zip.putNextEntry(new ZipEntry("LEESMIJ.txt"));
            zip.write(text("ownData.readMe", portal.legal().email()).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, Resource> file : kept.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                try (InputStream from = file.getValue().getInputStream()) {
                    from.transferTo(zip);
                }
            }
        }
    }

    private Map<String, Object> readable(Section section, Map<String, Object> row) {
        Map<String, Object> readable = new LinkedHashMap<>();
        row.forEach((field, value) -> readable.put(text("ownData." + section.key() + "." + field), readable(value)));
        return readable;
    }

    private Object readable(Object value) {
        if (value instanceof Optional<?> known) {
            return known.map(this::readable).orElse(null);
        }
        if (value instanceof Instant moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(Belgium.ZONE));
        }
        return value instanceof Word word ? text(word.messageKey()) : value;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Belgium.LOCALE);
    }
}
