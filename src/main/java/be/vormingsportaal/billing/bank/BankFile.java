package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A bank statement file that was read. */
@Entity
@Table(name = "bank_file")
public class BankFile {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    private Instant readAt;

    @Column(nullable = false)
    private UUID readBy;

    @Column(nullable = false)
    private int booked;

    @Column(nullable = false)
    private long bookedCents;

    @ElementCollection
    @CollectionTable(name = "bank_file_line", joinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "line_number")
    private List<BankLine> lines = new ArrayList<>();

    protected BankFile() {}

    public static BankFile of(String fileName, Instant readAt, UUID readBy, List<BankLine> lines) {
        BankFile file = new BankFile();
        file.id = UUID.randomUUID();
        file.fileName = fileName;
        file.readAt = readAt;
        file.readBy = readBy;
        file.lines = new ArrayList<>(lines);
        List<Money> booked =
                lines.stream().filter(BankLine::isBooked).map(BankLine::amount).toList();
        file.booked = booked.size();
        file.bookedCents = Money.sum(booked).cents();
        return file;
    }

    UUID id() {
        return id;
    }

    public BankFileView view() {
        return new BankFileView(id, fileName, readAt, booked, Money.ofCents(bookedCents));
    }

    List<BankLine> lines() {
        return List.copyOf(lines);
    }
}
