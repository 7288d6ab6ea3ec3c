package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseSubject;
import be.vormingsportaal.engine.CaseSubjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists for staff the cases of a person or an organisation, newest first, those that run and those that are over. The
 * number of statements does not depend on how many there are.
 */
@Service
@Transactional(readOnly = true)
public class CaseList {

    private final CaseSubjects subjects;
    private final CaseRecords records;
    private final CaseNames names;

    CaseList(CaseSubjects subjects, CaseRecords records, CaseNames names) {
        this.subjects = subjects;
        this.records = records;
        this.names = names;
    }

    /** @param most how many of them at most */
    public List<ListedCase> ofPerson(UUID account, int most) {
        return list(subjects.ofPerson(account), most);
    }

    /** @param most how many of them at most */
    public List<ListedCase> ofOrganisation(UUID organisation, int most) {
        return list(subjects.ofOrganisation(organisation), most);
    }

    /** Those of which there is a page: the engine keeps the case, or what it is about is there. */
    public Set<CaseKey> shown(Collection<CaseKey> keys) {
        Set<CaseKey> found = new HashSet<>(subjects.of(keys).keySet());
        records.runs(keys.stream().map(CaseKey::businessKey).collect(Collectors.toSet())).stream()
                .map(CaseRun::key)
                .forEach(found::add);
        found.retainAll(Set.copyOf(keys));
        return found;
    }

    /** The cases that the engine keeps about one thing, newest first. */
    public List<CaseTitle> of(UUID businessKey) {
        List<CaseKey> keys = records.runs(Set.of(businessKey)).stream()
                .map(CaseRun::key)
                .distinct()
                .toList();
        return names.titles(keys, Map.of());
    }

    /** A case that ran more than once stands in the list once. */
    private List<ListedCase> list(List<CaseSubject> found, int most) {
        Map<CaseKey, CaseSubject> about =
                found.stream().collect(Collectors.toMap(CaseSubject::key, Function.identity(), (one, same) -> one));
        Map<CaseKey, CaseRun> newest = new LinkedHashMap<>();
        records.runs(about.keySet().stream().map(CaseKey::businessKey).collect(Collectors.toSet())).stream()
                .filter(run -> about.containsKey(run.key()))
                .forEach(run -> newest.putIfAbsent(run.key(), run));
        List<CaseKey> shown = newest.keySet().stream().limit(most).toList();
        about.keySet().retainAll(shown);
        return names.titles(shown, about).stream()
                .map(title -> new ListedCase(
                        title,
                        newest.get(title.key()).began(),
                        newest.get(title.key()).ended()))
                .toList();
    }
}
