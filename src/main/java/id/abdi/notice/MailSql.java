package id.abdi.notice;

import static java.time.ZoneOffset.UTC;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails: what is bundled in each, and how far it is. */
@Repository
class MailSql {
    private final JdbcClient jdbc;

    MailSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who was told things that they neither read nor were mailed, and when the oldest of them was told. */
    record Waiting(EmployeeId person, MailChoice choice, Instant oldest) {}

    /** A mail that is this node's to send. */
    record Claimed(UUID id, EmployeeId person, int tries) {}

    List<Waiting> waiting(Instant since) {
        return jdbc.sql("""
                        select n.person, coalesce(c.mail, 'DAILY') as mail, min(n.told_at) as oldest
                        from notice.notice n
                        left join notice.choice c on c.person = n.person
                        where n.mail is null
                          and n.read_at is null
                          and n.told_at > :since
                          and coalesce(c.mail, 'DAILY') <> 'NONE'
                        group by n.person, c.mail
                        """)
                .param("since", since.atOffset(UTC))
                .query((row, index) -> new Waiting(
                        new EmployeeId(row.getObject("person", UUID.class)),
                        MailChoice.valueOf(row.getString("mail")),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** One mail for each of these people with all that waits for them; two nodes at once make no second one. */
    void bundle(List<EmployeeId> people, Instant since, Instant now) {
        jdbc.sql("""
                        with due as (
                            select id, person
                            from notice.notice
                            where person = any(:people)
                              and mail is null
                              and read_at is null
                              and told_at > :since
                            for update skip locked
                        ),
                        made as (
                            insert into notice.mail (id, person, made_at, next_try)
                            select given.id, given.person, :now, :now
                            from unnest(:ids::uuid[], :people::uuid[]) as given (id, person)
                            where given.person in (select person from due)
                            returning id, person
                        )
                        update notice.notice n
                        set mail = made.id
                        from due
                        join made on made.person = due.person
                        where n.id = due.id
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("ids", people.stream().map(person -> Uuid7.at(now)).toArray(UUID[]::new))
                .param("since", since.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** The mail whose turn is the longest ago, for this node alone until that moment. */
    Optional<Claimed> claim(Instant now, Instant until) {
        return jdbc.sql("""
                        update notice.mail
                        set tries = tries + 1, next_try = :until
                        where id = (
                            select id
                            from notice.mail
                            where sent_at is null
                              and given_up_at is null
                              and next_try <= :now
                            order by next_try, id
                            limit 1
                            for update skip locked)
                        returning id, person, tries
                        """)
                .param("now", now.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query((row, index) -> new Claimed(
                        row.getObject("id", UUID.class),
                        new EmployeeId(row.getObject("person", UUID.class)),
                        row.getInt("tries")))
                .optional();
    }

    /** What that mail tells, oldest first. */
    List<Letter.Line> lines(UUID mail) {
        return jdbc.sql("select id, indonesian from notice.notice where mail = :mail order by id")
                .param("mail", mail)
                .query((row, index) -> new Letter.Line(row.getObject("id", UUID.class), row.getString("indonesian")))
                .list();
    }

    List<Notice.Attachment> attachments(UUID mail) {
        return jdbc.sql("""
                        select a.name, a.type, a.content
                        from notice.attachment a
                        join notice.notice n on n.id = a.notice
                        where n.mail = :mail
                        order by n.id, a.number
                        """)
                .param("mail", mail)
                .query((row, index) ->
                        new Notice.Attachment(row.getString("name"), row.getString("type"), row.getBytes("content")))
                .list();
    }

    void sent(UUID mail, Instant now) {
        end("sent_at", mail, now);
    }

    void giveUp(UUID mail, Instant now) {
        end("given_up_at", mail, now);
    }

    /** With it its files are gone: they are kept for sending alone. */
    private void end(String column, UUID mail, Instant now) {
        jdbc.sql("with ended as (update notice.mail set " + column + """
                         = :now where id = :mail returning id)
                        delete from notice.attachment a
                        using notice.notice n, ended
                        where n.id = a.notice
                          and n.mail = ended.id
                        """)
                .param("mail", mail)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void again(UUID mail, Instant next) {
        jdbc.sql("update notice.mail set next_try = :next where id = :mail and sent_at is null")
                .param("mail", mail)
                .param("next", next.atOffset(UTC))
                .update();
    }

    Notices.MailState state(boolean configured, Instant since) {
        return jdbc.sql("""
                        select
                            count(*) filter (where sent_at is null and given_up_at is null) as waiting,
                            count(*) filter (where given_up_at is not null) as failed
                        from notice.mail
                        where (sent_at is null and given_up_at is null)
                           or given_up_at > :since
                        """)
                .param("since", since.atOffset(UTC))
                .query((row, index) -> new Notices.MailState(configured, row.getInt("waiting"), row.getInt("failed")))
                .single();
    }
}
