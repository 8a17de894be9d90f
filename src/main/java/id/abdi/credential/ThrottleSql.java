package id.abdi.credential;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Keys are written in hexadecimal here, because byte arrays are no keys of a map. */
@Repository
class ThrottleSql {
    private final NamedParameterJdbcTemplate jdbc;

    ThrottleSql(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The guesses of these keys, held until the transaction ends; in one order, so that two tries never block each other for good. */
    Map<String, Guesses> hold(Collection<String> keys, Instant now) {
        List<String> ordered = keys.stream().sorted().toList();
        jdbc.batchUpdate(
                """
                insert into credential.throttle (key, level, last_at)
                values (decode(:key, 'hex'), 0, :now)
                on conflict (key) do nothing
                """,
                ordered.stream().map(key -> parameters(key, Guesses.none(now))).toArray(SqlParameterSource[]::new));
        return jdbc
                .query(
                        """
                        select encode(key, 'hex') as name, level, last_at
                        from credential.throttle
                        where key = any(:keys)
                        order by key
                        for update
                        """,
                        new MapSqlParameterSource("keys", bytes(ordered)),
                        (row, number) -> Map.entry(
                                row.getString("name"),
                                new Guesses(
                                        row.getDouble("level"),
                                        row.getTimestamp("last_at").toInstant())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(Map<String, Guesses> guesses) {
        jdbc.batchUpdate(
                """
                update credential.throttle
                set level = :level, last_at = :now
                where key = decode(:key, 'hex')
                """,
                guesses.entrySet().stream()
                        .map(entry -> parameters(entry.getKey(), entry.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    void forget(Collection<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.update(
                    "delete from credential.throttle where key = any(:keys)",
                    new MapSqlParameterSource("keys", bytes(keys)));
        }
    }

    /** What is so old that it slows nobody any more. */
    void forgetBefore(Instant moment) {
        jdbc.update("""
                delete from credential.throttle
                where key in (
                    select key
                    from credential.throttle
                    where last_at < :moment
                    limit 100
                    for update skip locked
                )
                """, new MapSqlParameterSource("moment", moment.atOffset(ZoneOffset.UTC)));
    }

    private static byte[][] bytes(Collection<String> keys) {
        return keys.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
    }

    private static SqlParameterSource parameters(String key, Guesses guesses) {
        return new MapSqlParameterSource()
                .addValue("key", key)
                .addValue("level", guesses.level())
                .addValue("now", guesses.last().atOffset(ZoneOffset.UTC));
    }
}
