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

/** Lets the quality centre add, change and remove material. */
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

    /** They come in the order in which readers see it, for every audience. */
    @Transactional(readOnly = true)
    public List<MaterialView> shelf(String instrumentCode, MaterialTab tab) {
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
     * Changes the description of a material and, where given, replaces the content, which readers then see as new.
     *
     * @param content empty to keep what is there
     * @throws java.util.NoSuchElementException when there is no such material
     */
    @RetryOnConflict
    public void change(UUID id, MaterialDetails details, Optional<MaterialContent> content) {
        Material material = materials.findById(id).orElseThrow();
        if (material.tab() != details.tab()) {
            material.moveTo(end(material.view().instrumentCode(), details.tab()));
        }
        material.describe(details);
        if (content.isPresent()) {
            Optional<UUID> former = material.documentId();
            publish(material, content.get());
            former.ifPresent(documents::release);
        }
        materials.flush();
    }

    /**
     * Moves the material one place up or down within its tab. At the end of the tab nothing happens.
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

    /** Removes the material and its file. Nothing happens when it was removed already. */
    @RetryOnConflict
    public void remove(UUID id) {
        materials.findById(id).ifPresent(material -> {
            materials.delete(material);
            materials.flush();
            material.documentId().ifPresent(documents::release);
        });
    }

    private int end(String instrumentCode, MaterialTab tab) {
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
}
