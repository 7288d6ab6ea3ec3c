package be.vormingsportaal.materials;

import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Material for the quality centre, who puts it there. */
@Service
@Transactional
public class MaterialDesk {

    private final MaterialRepository materials;
    private final Documents documents;
    private final Clock clock;

    MaterialDesk(MaterialRepository materials, Documents documents, Clock clock) {
        this.materials = materials;
        this.documents = documents;
        this.clock = clock;
    }

    /** In the order in which readers see it, for every audience. */
    @Transactional(readOnly = true)
    public List<MaterialView> shelf(String instrumentCode, Tab tab) {
        return materials.shelf(instrumentCode, tab).stream().map(Material::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<MaterialView> find(UUID id) {
        return materials.findById(id).map(Material::view);
    }

    /**
     * Puts it at the end of its tab.
     *
     * @return the id of the material
     */
    @RetryOnConflict
    public UUID add(String instrumentCode, MaterialDetails details, MaterialContent content) {
        Material material = new Material(instrumentCode, details, end(instrumentCode, details.tab()));
        publish(material, content);
        return materials.saveAndFlush(material).id();
    }

    /**
     * Changes what is said about it and, where given, replaces the content, which is then new to readers.
     *
     * @param content null to keep what is there
     * @throws java.util.NoSuchElementException when there is no such material
     */
    @RetryOnConflict
    public void change(UUID id, MaterialDetails details, MaterialContent content) {
        Material material = materials.findById(id).orElseThrow();
        if (material.tab() != details.tab()) {
            material.moveTo(end(material.view().instrumentCode(), details.tab()));
        }
        material.describe(details);
        if (content != null) {
            UUID former = material.documentId();
            publish(material, content);
            release(former);
        }
        materials.flush();
    }

    /**
     * Moves it one place up or down within its tab; at the end there is nothing to move past.
     *
     * @throws java.util.NoSuchElementException when there is no such material
     */
    @RetryOnConflict
    public void move(UUID id, boolean up) {
        MaterialView moving = materials.findById(id).orElseThrow().view();
        List<Material> shelf = new ArrayList<>(
                materials.holdShelf(moving.instrumentCode(), moving.details().tab()));
        List<UUID> order = shelf.stream().map(Material::id).toList();
        int from = order.indexOf(id);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < shelf.size()) {
            Collections.swap(shelf, from, to);
        }
        for (int position = 0; position < shelf.size(); position++) {
            shelf.get(position).moveTo(position);
        }
        materials.flush();
    }

    /** Takes it away, its file too; nothing happens when it is gone already. */
    @RetryOnConflict
    public void remove(UUID id) {
        materials.findById(id).ifPresent(material -> {
            materials.delete(material);
            materials.flush();
            release(material.documentId());
        });
    }

    private int end(String instrumentCode, Tab tab) {
        return materials.shelf(instrumentCode, tab).stream()
                .mapToInt(Material::position)
                .map(last -> last + 1)
                .max()
                .orElse(0);
    }

    private void publish(Material material, MaterialContent content) {
        if (content instanceof MaterialContent.Link link) {
            material.publish(link.link(), clock.instant());
        } else if (content instanceof MaterialContent.File file) {
            material.publish(documents.find(file.documentId()).orElseThrow(), clock.instant());
            documents.claim(file.documentId());
        }
    }

    private void release(UUID documentId) {
        if (documentId != null) {
            documents.release(documentId);
        }
    }
}
