package id.abdi.notice;

import id.abdi.identity.Caller;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does with the own notices; nobody else ever sees them. */
@Service
class ReadNotices {
    private final NoticeSql sql;
    private final Unread unread;
    private final Clock clock;

    ReadNotices(NoticeSql sql, Unread unread, Clock clock) {
        this.sql = sql;
        this.unread = unread;
        this.clock = clock;
    }

    /** Opens one of the own; it counts as read from now on. */
    @Transactional
    String open(Caller caller, UUID id) {
        String path = sql.open(caller.id(), id, clock.instant()).orElseThrow(NoticeRefusals::unknown);
        unread.changed(List.of(caller.id()));
        return path;
    }

    @Transactional
    void all(Caller caller) {
        sql.readAll(caller.id(), clock.instant());
        unread.changed(List.of(caller.id()));
    }

    @Transactional
    void choose(Caller caller, MailChoice choice) {
        sql.choose(caller.id(), choice);
    }
}
