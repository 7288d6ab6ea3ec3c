package be.vormingsportaal.web.accounts;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.testing.TestPeople;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody downloads of their own data. */
abstract class OwnDataFile {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople testPeople;

    MockHttpServletResponse download(UUID accountId) throws Exception {
        return browser.perform(get("/mijn-account/mijn-gegevens/download").with(testPeople.signedIn(accountId)))
                .andReturn()
                .getResponse();
    }

    JsonNode data(UUID accountId) throws Exception {
        return new ObjectMapper().readTree(entries(accountId).get("gegevens.json"));
    }

    Map<String, String> entries(UUID accountId) throws Exception {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(download(accountId).getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
