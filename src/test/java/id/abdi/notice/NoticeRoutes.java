package id.abdi.notice;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** A notice to one of the section. */
@Component
class NoticeRoutes implements RouteSamples {
    private final Notices notices;
    private final NoticeSql sql;

    NoticeRoutes(Notices notices, NoticeSql sql) {
        this.notices = notices;
        this.sql = sql;
    }

    private Ask told(Cast cast) {
        Person person = cast.another();
        notices.tell(person.id(), Notice.of("contoh", "notice.nav", "/plans"));
        return Ask.at("id", sql.newest(person.id(), null, 1).getFirst().id()).about(person);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /notices/{id}", () -> told(cast)),
                Sample.own("POST /notices/mail", asker -> Ask.plain().with("choice", MailChoice.NONE)));
    }
}
