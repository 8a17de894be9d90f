package id.abdi.lineflag;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions of heads about their boards, and what was done about them. */
@Repository
class FlagSql {
    private static final String SELECT = """
            select f.id, f.kind, f.head, f.date, f.employee, f.words, f.recorded_at, a.words as answered
            from lineflag.flag f
            left join lineflag.flag_answer a on a.flag = f.id
            """;

    private final JdbcClient jdbc;

    FlagSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open ones, oldest first, and the last answered ones after them. */
    List<Flag> all(int answered) {
        return jdbc.sql("select * from (" + SELECT + """
                            where a.flag is null
                            order by f.recorded_at) open
                        union all
                        select * from (""" + SELECT + """
                            where a.flag is not null
                            order by a.recorded_at desc
                            limit :answered) done
                        """)
                .param("answered", answered)
                .query((row, index) -> flag(row))
                .list();
    }

    /** What this head asked about that day. */
    List<Flag> of(EmployeeId head, LocalDate date) {
        return jdbc.sql(SELECT + """
                        where f.head = :head
                          and f.date = :date
                        order by f.recorded_at
                        """)
                .param("head", head.value())
                .param("date", date)
                .query((row, index) -> flag(row))
                .list();
    }

    Optional<Flag> find(UUID id) {
        return jdbc.sql(SELECT + "where f.id = :id")
                .param("id", id)
                .query((row, index) -> flag(row))
                .optional();
    }

    void insert(Flag flag, String via, Receipt receipt) {
        EmployeeId employee = flag.employee();
        jdbc.sql("""
                        insert into lineflag.flag (id, kind, head, date, employee, words, via, recorded_at, leaf)
                        values (:id, :kind, :head, :date, :employee, :words, :via, :recordedAt, :leaf)
                        """)
                .param("id", flag.id())
                .param("kind", flag.kind().name())
                .param("head", flag.head().value())
                .param("date", flag.date())
                .param("employee", employee == null ? null : employee.value())
                .param("words", flag.words())
                .param("via", via)
                .param("recordedAt", flag.recordedAt().atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    /** @return whether it was stored; not, where somebody answered before */
    boolean answer(UUID flag, String words, EmployeeId by, String via, Instant now, Receipt receipt) {
        return jdbc.sql("""
                                insert into lineflag.flag_answer (flag, words, by_whom, via, recorded_at, leaf)
                                values (:flag, :words, :by, :via, :now, :leaf)
                                on conflict (flag) do nothing
                                """)
                        .param("flag", flag)
                        .param("words", words)
                        .param("by", by.value())
                        .param("via", via)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("leaf", receipt.leaf())
                        .update()
                == 1;
    }

    private static Flag flag(ResultSet row) throws SQLException {
        UUID employee = row.getObject("employee", UUID.class);
        return new Flag(
                row.getObject("id", UUID.class),
                Flag.Kind.valueOf(row.getString("kind")),
                new EmployeeId(row.getObject("head", UUID.class)),
                row.getObject("date", LocalDate.class),
                employee == null ? null : new EmployeeId(employee),
                row.getString("words"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("answered"));
    }
}
