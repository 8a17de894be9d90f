package id.abdi.notice;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.notice.NoticeSql.Draft;
import id.abdi.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people are told, in the words of that moment: what was told does not change when a message of ours does. */
@Service
class StoredNotices implements Notices {
    private final NoticeSql sql;
    private final MailSql mails;
    private final Unread unread;
    private final Postman postman;
    private final Words words;
    private final Clock clock;

    StoredNotices(NoticeSql sql, MailSql mails, Unread unread, Postman postman, Words words, Clock clock) {
        this.sql = sql;
        this.mails = mails;
        this.unread = unread;
        this.postman = postman;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Map<EmployeeId, List<Notice>> notices) {
        Instant now = clock.instant();
        List<Draft> drafts = new ArrayList<>();
        notices.forEach((person, all) -> all.forEach(notice -> drafts.add(new Draft(
                Uuid7.at(now), person, notice, words(Words.INDONESIAN, notice), words(Locale.ENGLISH, notice)))));
        if (!drafts.isEmpty()) {
            sql.insert(drafts, now);
            unread.changed(notices.keySet());
        }
    }

    @Override
    @Transactional
    public void tell(EmployeeId person, Notice notice) {
        tell(Map.of(person, List.of(notice)));
    }

    @Override
    @Transactional(readOnly = true)
    public MailState mail() {
        return mails.state(postman.works(), clock.instant().minus(MailRules.NEWS));
    }

    private String words(Locale locale, Notice notice) {
        return words.text(locale, notice.text(), notice.arguments().toArray());
    }
}
