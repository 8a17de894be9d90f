package id.abdi.notice;

import static java.time.ZoneOffset.UTC;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people were told, and how they want it. */
@Repository
class NoticeSql {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    NoticeSql(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A notice to be stored, with its words in both languages. */
    record Draft(UUID id, EmployeeId person, Notice notice, String indonesian, String english) {}

    /** Those whose key is known for their person are left out, with their files. */
    void insert(List<Draft> drafts, Instant now) {
        batches.batchUpdate("""
                insert into notice.notice (id, person, key, indonesian, english, path, told_at)
                values (:id, :person, :key, :indonesian, :english, :path, :now)
                on conflict (person, key) do nothing
                """, drafts.stream().map(draft -> row(draft, now)).toArray(SqlParameterSource[]::new));
        List<SqlParameterSource> files = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Notice.Attachment> attached = draft.notice().attachments();
            for (int number = 0; number < attached.size(); number++) {
                files.add(file(draft.id(), number, attached.get(number)));
            }
        }
        if (!files.isEmpty()) {
            batches.batchUpdate("""
                    insert into notice.attachment (notice, number, name, type, content)
                    select id, :number, :name, :type, :content
                    from notice.notice
                    where id = :notice
                    """, files.toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource row(Draft draft, Instant now) {
        return new MapSqlParameterSource()
                .addValue("id", draft.id())
                .addValue("person", draft.person().value())
                .addValue("key", draft.notice().key())
                .addValue("indonesian", draft.indonesian())
                .addValue("english", draft.english())
                .addValue("path", draft.notice().path())
                .addValue("now", now.atOffset(UTC));
    }

    private static SqlParameterSource file(UUID notice, int number, Notice.Attachment file) {
        return new MapSqlParameterSource()
                .addValue("notice", notice)
                .addValue("number", number)
                .addValue("name", file.name())
                .addValue("type", file.type())
                .addValue("content", file.content());
    }

    /** The newest of that person, before that one if one is given. */
    List<Told> newest(EmployeeId person, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                        select id, indonesian, english, path, told_at, read_at is not null as read
                        from notice.notice
                        where person = :person
                          and (:before::uuid is null or id < :before::uuid)
                        order by id desc
                        limit :limit
                        """)
                .param("person", person.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, index) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("indonesian"),
                        row.getString("english"),
                        row.getString("path"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("read")))
                .list();
    }

    int unread(EmployeeId person) {
        return jdbc.sql("select count(*) from notice.notice where person = :person and read_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Notes that the person opened it, and says where it leads; empty where it is not theirs. */
    Optional<String> open(EmployeeId person, UUID id, Instant now) {
        return jdbc.sql("""
                        update notice.notice
                        set read_at = coalesce(read_at, :now)
                        where id = :id
                          and person = :person
                        returning path
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("now", now.atOffset(UTC))
                .query(String.class)
                .optional();
    }

    void readAll(EmployeeId person, Instant now) {
        jdbc.sql("update notice.notice set read_at = :now where person = :person and read_at is null")
                .param("person", person.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    MailChoice choice(EmployeeId person) {
        return jdbc.sql("select mail from notice.choice where person = :person")
                .param("person", person.value())
                .query(MailChoice.class)
                .optional()
                .orElse(MailChoice.DAILY);
    }

    void choose(EmployeeId person, MailChoice choice) {
        jdbc.sql("""
                        insert into notice.choice (person, mail)
                        values (:person, :mail)
                        on conflict (person) do update set mail = excluded.mail
                        """)
                .param("person", person.value())
                .param("mail", choice.name())
                .update();
    }
}
