package id.abdi.integrity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhotoLookSql {
    private final JdbcClient jdbc;

    PhotoLookSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a picture looks.
     *
     * @param look null where it could not be read
     * @param takenOn by the camera's clock; null where it says nothing
     */
    record Look(@Nullable Long look, @Nullable LocalDate takenOn) {}

    /** Those that were reckoned, by file. */
    Map<UUID, Look> of(Collection<UUID> files) {
        Map<UUID, Look> looks = new HashMap<>();
        jdbc.sql("select file, look, taken_on from integrity.photo_look where file = any(:files)")
                .param("files", files.toArray(UUID[]::new))
                .query(row -> {
                    looks.put(
                            row.getObject("file", UUID.class),
                            new Look(row.getObject("look", Long.class), row.getObject("taken_on", LocalDate.class)));
                });
        return looks;
    }

    void insert(Map<UUID, Look> looks) {
        List<Map.Entry<UUID, Look>> rows = List.copyOf(looks.entrySet());
        jdbc.sql("""
                        insert into integrity.photo_look (file, look, taken_on)
                        select file, look, taken_on
                        from unnest(:files, :looks, :days::date[]) as n (file, look, taken_on)
                        on conflict (file) do nothing
                        """)
                .param("files", rows.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("looks", rows.stream().map(row -> row.getValue().look()).toArray(Long[]::new))
                .param(
                        "days",
                        rows.stream()
                                .map(row -> row.getValue().takenOn())
                                .map(day -> day == null ? null : day.toString())
                                .toArray(String[]::new))
                .update();
    }
}
