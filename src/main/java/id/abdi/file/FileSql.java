package id.abdi.file;

import id.abdi.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileSql {
    private static final String SELECT = "select id, kind, sha256, size, thumbnail, taken_at from file.stored ";

    private final JdbcClient jdbc;

    FileSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One file of a person at a time, so that the limits cannot be passed side by side. */
    void lock(EmployeeId owner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "file " + owner)
                .query(row -> {});
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(FileSql::stored)
                .optional();
    }

    List<StoredFile> find(Collection<FileId> ids) {
        return jdbc.sql(SELECT + "where id = any(:ids)")
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query(FileSql::stored)
                .list();
    }

    Optional<StoredFile> same(EmployeeId owner, String original) {
        return jdbc.sql(SELECT + "where owner = :owner and original = :original")
                .param("owner", owner.value())
                .param("original", original)
                .query(FileSql::stored)
                .optional();
    }

    int count(EmployeeId owner, Instant since) {
        return jdbc.sql("select count(*) from file.stored where owner = :owner and stored_at >= :since")
                .param("owner", owner.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    long bytes(EmployeeId owner, Instant since) {
        return jdbc.sql("""
                        select coalesce(sum(size), 0)
                        from file.stored
                        where owner = :owner
                          and stored_at >= :since
                        """)
                .param("owner", owner.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void insert(StoredFile file, EmployeeId owner, String original, Instant now) {
        jdbc.sql("""
                        insert into file.stored (
                            id, kind, sha256, size, thumbnail, taken_at, original, owner, stored_at)
                        values (
                            :id, :kind, :sha256, :size, :thumbnail, :takenAt, :original, :owner, :now)
                        """)
                .param("id", file.id().value())
                .param("kind", file.kind().name())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("thumbnail", file.thumbnail())
                .param("takenAt", utc(file.takenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("original", original)
                .param("owner", owner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertContent(String sha256, byte[] bytes) {
        jdbc.sql("""
                        insert into file.content (sha256, bytes)
                        values (:sha256, :bytes)
                        on conflict (sha256) do nothing
                        """).param("sha256", sha256).param("bytes", bytes).update();
    }

    Optional<byte[]> content(String sha256) {
        return jdbc.sql("select bytes from file.content where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, index) -> row.getBytes("bytes"))
                .optional();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static StoredFile stored(ResultSet row, int index) throws SQLException {
        OffsetDateTime takenAt = row.getObject("taken_at", OffsetDateTime.class);
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                FileKind.valueOf(row.getString("kind")),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("thumbnail"),
                takenAt == null ? null : takenAt.toInstant());
    }
}
