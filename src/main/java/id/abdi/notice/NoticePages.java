package id.abdi.notice;

import id.abdi.identity.Caller;
import id.abdi.listing.Listing;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import id.abdi.web.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of somebody's notices. */
@Component
class NoticePages {
    private static final int SHOWN = 50;

    private static final int PIECE = 500;

    private final NoticeSql sql;
    private final Address address;
    private final Postman postman;
    private final Clock clock;
    private final ZoneId zone;

    NoticePages(
            NoticeSql sql,
            Address address,
            Postman postman,
            Clock clock,
            @Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.sql = sql;
        this.address = address;
        this.postman = postman;
        this.clock = clock;
        this.zone = zone;
    }

    /** One notice in the visitor's language. */
    record Row(String address, String sentence, String at, boolean fresh) {}

    /**
     * @param more the address of the older ones; empty at the end
     * @param options how mail can be wanted; none where this installation sends none
     * @param where to which address mail goes, or why none does
     */
    record NoticePage(List<Row> rows, boolean fresh, String more, List<Option> options, String choice, String where) {}

    @Transactional(readOnly = true)
    NoticePage of(Caller caller, @Nullable UUID before, Ui ui) {
        List<Told> told = sql.newest(caller.id(), before, SHOWN + 1);
        List<Told> shown = told.subList(0, Math.min(SHOWN, told.size()));
        return new NoticePage(
                shown.stream().map(one -> row(one, ui)).toList(),
                sql.unread(caller.id()) > 0,
                told.size() > SHOWN ? "/notices?before=" + shown.getLast().id() : "",
                postman.works() ? options(ui) : List.of(),
                sql.choice(caller.id()).name(),
                where(caller, ui));
    }

    /** All that is kept, the newest first. */
    Listing<Told> listing(Caller caller, Ui ui) {
        return Listing.of(
                        ui,
                        ui.text("notice.title"),
                        Listing.<Told>pieces(last -> sql.newest(caller.id(), last == null ? null : last.id(), PIECE)))
                .text(ui.text("notice.column.at"), told -> ui.dateTime(told.at()))
                .text(ui.text("notice.column.sentence"), told -> sentence(told, ui))
                .text(ui.text("notice.column.read"), told -> ui.text(told.read() ? "notice.read" : "notice.fresh"))
                .about(caller.id());
    }

    private static String sentence(Told told, Ui ui) {
        return ui.locale().equals(Words.INDONESIAN) ? told.indonesian() : told.english();
    }

    private static Row row(Told told, Ui ui) {
        return new Row("/notices/" + told.id(), sentence(told, ui), ui.dateTime(told.at()), !told.read());
    }

    private static List<Option> options(Ui ui) {
        return Arrays.stream(MailChoice.values())
                .map(choice -> new Option(choice.name(), ui.text("notice.choice." + choice)))
                .toList();
    }

    private String where(Caller caller, Ui ui) {
        if (!postman.works()) {
            return ui.text("notice.mail.off");
        }
        String to = address.of(
                        List.of(caller.id()), clock.instant().atZone(zone).toLocalDate())
                .get(caller.id());
        return to == null ? ui.text("notice.mail.nowhere") : ui.text("notice.mail.where", to);
    }
}
