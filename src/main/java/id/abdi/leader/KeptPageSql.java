package id.abdi.leader;

import static java.time.ZoneOffset.UTC;

import id.abdi.leader.LeaderPage.Shown;
import id.abdi.leader.LeaderPage.Told;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The page as it was reckoned last, in each language. */
@Repository
class KeptPageSql {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptPageSql(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(Locale language, List<Told> tiles, Instant now) {
        jdbc.sql("""
                        insert into leader.kept_page (language, tiles, reckoned_at)
                        values (:language, :tiles, :now)
                        on conflict (language) do update
                        set tiles = excluded.tiles,
                            reckoned_at = excluded.reckoned_at
                        """)
                .param("language", language.getLanguage())
                .param("tiles", json.writeValueAsString(tiles))
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Empty where none was reckoned between these moments. */
    Optional<Shown> between(Instant oldest, Instant now, Locale language) {
        return jdbc.sql("""
                        select tiles, reckoned_at
                        from leader.kept_page
                        where language = :language
                          and reckoned_at between :oldest and :now
                        """)
                .param("language", language.getLanguage())
                .param("oldest", oldest.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .query((row, index) -> new Shown(
                        List.of(json.readValue(row.getString("tiles"), Told[].class)),
                        row.getObject("reckoned_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
