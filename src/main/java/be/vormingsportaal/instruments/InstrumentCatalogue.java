package be.vormingsportaal.instruments;

import be.vormingsportaal.shared.RetryOnConflict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of instruments, in use or not, for the quality centre. */
@Service
@Transactional
public class InstrumentCatalogue {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,64}");

    private final InstrumentRepository instruments;

    InstrumentCatalogue(InstrumentRepository instruments) {
        this.instruments = instruments;
    }

    /** Whether a code can stand in an address without being escaped. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** By code, in the order in which pages show them. */
    @Transactional(readOnly = true)
    public Map<String, InstrumentDetails> all() {
        Map<String, InstrumentDetails> all = new LinkedHashMap<>();
        instruments.findAllByOrderByPositionAscNameAsc().forEach(found -> all.put(found.code(), found.details()));
        return all;
    }

    @Transactional(readOnly = true)
    public Optional<InstrumentDetails> find(String code) {
        return instruments.findById(code).map(Instrument::details);
    }

    /**
     * @return false when there is one with this code already; nothing was changed
     * @throws IllegalArgumentException when it is no code
     */
    @RetryOnConflict
    public boolean add(String code, InstrumentDetails details) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
        if (instruments.existsById(code)) {
            return false;
        }
        instruments.saveAndFlush(new Instrument(code, details));
        return true;
    }

    /** @throws java.util.NoSuchElementException when there is no such instrument */
    @RetryOnConflict
    public void change(String code, InstrumentDetails details) {
        instruments.findById(code).orElseThrow().change(details);
        instruments.flush();
    }
}
