package be.vormingsportaal.web.securitylog;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.web.exports.ExportTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The security log as a file. */
@Component
class SecurityLogTable {

    private final SecurityLogPages pages;
    private final BelgianDates dates = new BelgianDates();
    private final MessageSource texts;

    SecurityLogTable(SecurityLogPages pages, MessageSource texts) {
        this.pages = pages;
        this.texts = texts;
    }

    ExportTable of(SecurityLogFilter filter) {
        return new ExportTable(
                text("securityLog.title"),
                Stream.of(
                                "securityLog.column.when",
                                "securityLog.kind",
                                "securityLog.column.who",
                                "field.role",
                                "securityLog.column.about",
                                "securityLog.column.detail",
                                "securityLog.column.network")
                        .map(this::text)
                        .toList(),
                () -> pages.all(filter).map(this::cells).iterator());
    }

    private List<Object> cells(SecurityLogRow row) {
        return Arrays.asList(
                dates.moment(row.event().happenedAt()),
                text("securityEvent." + row.event().kind()),
                person(row.event().accountId(), row.who()),
                row.event().role().map(role -> text("role." + role)).orElse(null),
                person(row.event().personId(), row.about()),
                row.event().detail(),
                row.event().network().orElse(null));
    }

    private String person(Optional<UUID> id, Optional<AccountView> person) {
        return person.map(one -> one.name().full())
                .or(() -> id.map(gone -> text("securityLog.gone")))
                .orElse(null);
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
