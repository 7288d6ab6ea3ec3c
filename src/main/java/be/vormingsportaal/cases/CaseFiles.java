package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseSubject;
import be.vormingsportaal.engine.CaseSubjects;
import be.vormingsportaal.engine.EngineOverview;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings together what the engine knows about a case and what the portal's own rows say about it. */
@Component
class CaseFiles {

    private final CaseRecords records;
    private final CaseSubjects subjects;
    private final CaseNames names;
    private final CaseTelling telling;
    private final EngineOverview engine;

    CaseFiles(CaseRecords records, CaseSubjects subjects, CaseNames names, CaseTelling telling, EngineOverview engine) {
        this.records = records;
        this.subjects = subjects;
        this.names = names;
        this.telling = telling;
        this.engine = engine;
    }

    Optional<CaseRecord> record(CaseKey key) {
        return records.find(key);
    }

    Optional<byte[]> model(CaseKey key) {
        return records.model(key);
    }

    /** What a case and its relatives are about. */
    Map<CaseKey, CaseSubject> subjects(CaseKey key, Optional<CaseRecord> found) {
        Set<CaseKey> keys = new LinkedHashSet<>(relatives(found));
        keys.add(key);
        return subjects.of(keys);
    }

    static List<CaseKey> relatives(Optional<CaseRecord> found) {
        Set<CaseKey> keys = new LinkedHashSet<>();
        found.ifPresent(known -> {
            keys.addAll(known.callers());
            keys.addAll(known.called());
        });
        return List.copyOf(keys);
    }

    /** All there is about it. */
    CaseView view(
            CaseKey key,
            Optional<CaseRecord> found,
            Map<CaseKey, CaseSubject> about,
            List<CaseEntry> timeline,
            List<CaseWait> waits) {
        List<CaseKey> relatives = relatives(found);
        List<CaseKey> all = new ArrayList<>(List.of(key));
        all.addAll(relatives);
        List<CaseTitle> titles = names.titles(all, about);
        return new CaseView(
                titles.get(0),
                Optional.ofNullable(about.get(key)).flatMap(CaseSubject::page),
                found.map(CaseState::of).orElse(CaseState.GONE),
                found.map(CaseRecord::began),
                found.flatMap(CaseRecord::ended),
                found.flatMap(telling::outcome),
                waits,
                timeline,
                found.map(CaseRecord::picture),
                titles.subList(1, titles.size()),
                engine.cockpitPage(key.story(), key.businessKey().toString()));
    }
}
