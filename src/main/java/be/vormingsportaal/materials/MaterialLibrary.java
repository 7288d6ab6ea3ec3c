package be.vormingsportaal.materials;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows material to the people who read it. Material that is not for a person does not exist for that person. Material
 * that is for the person may be locked.
 */
@Service
@Transactional
public class MaterialLibrary {

    private final MaterialRepository materials;
    private final MaterialAccess access;
    private final MaterialVisits visits;
    private final AccountDirectory accounts;

    MaterialLibrary(
            MaterialRepository materials, MaterialAccess access, MaterialVisits visits, AccountDirectory accounts) {
        this.materials = materials;
        this.access = access;
        this.visits = visits;
        this.accounts = accounts;
    }

    /**
     * A tab of an instrument. When the tab is open to the person, the visit is noted.
     *
     * @throws java.util.NoSuchElementException when the instrument is not the person's
     */
    @RetryOnConflict
    public MaterialShelf visit(UUID accountId, String instrumentCode, MaterialTab tab) {
        AccountView account = accounts.find(accountId).orElseThrow();
        InstrumentView instrument =
                access.instrument(accountId, account.role(), instrumentCode).orElseThrow();
        Optional<MaterialLock> lock = access.lock(accountId, account.role(), instrument);
        if (lock.isPresent()) {
            return new MaterialShelf(instrument, lock, List.of());
        }
        Optional<Instant> before = visits.note(accountId, instrumentCode);
        Set<Audience> audiences = Audience.of(account.role());
        return new MaterialShelf(
                instrument,
                lock,
                materials.shelf(instrumentCode, tab).stream()
                        .map(Material::view)
                        .filter(material ->
                                audiences.contains(material.details().audience()))
                        .map(material -> new MaterialShelf.Item(
                                material,
                                before.filter(material.publishedAt()::isAfter).isPresent()))
                        .toList());
    }

    /**
     * One material.
     *
     * @throws java.util.NoSuchElementException when it is not for the person, or there is none
     */
    @Transactional(readOnly = true)
    public MaterialReading read(UUID accountId, UUID materialId) {
        AccountView account = accounts.find(accountId).orElseThrow();
        MaterialView material = materials
                .findById(materialId)
                .map(Material::view)
                .filter(found ->
                        Audience.of(account.role()).contains(found.details().audience()))
                .orElseThrow();
        InstrumentView instrument = access.instrument(accountId, account.role(), material.instrumentCode())
                .orElseThrow();
        Optional<MaterialLock> lock = access.lock(accountId, account.role(), instrument);
        return new MaterialReading(instrument, lock, lock.isPresent() ? Optional.empty() : Optional.of(material));
    }
}
