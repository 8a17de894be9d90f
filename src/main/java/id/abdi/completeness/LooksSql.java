package id.abdi.completeness;

import id.abdi.organization.Rights.Looks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LooksSql {
    private final JdbcClient jdbc;

    LooksSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was stated of these days, both included. */
    Map<LocalDate, Looks> stated(LocalDate first, LocalDate last) {
        Map<LocalDate, Looks> stated = new TreeMap<>();
        jdbc.sql("select date, looks, sha256 from completeness.day_of_looks where date between :first and :last")
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    stated.put(
                            row.getObject("date", LocalDate.class),
                            new Looks(row.getInt("looks"), row.getString("sha256")));
                });
        return stated;
    }

    void insert(LocalDate day, Looks looks, UUID leaf, Instant now) {
        jdbc.sql("""
                        insert into completeness.day_of_looks (date, looks, sha256, recorded_at, leaf)
                        values (:day, :looks, :sha256, :now, :leaf)
                        """)
                .param("day", day)
                .param("looks", looks.looks())
                .param("sha256", looks.sha256())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", leaf)
                .update();
    }
}
