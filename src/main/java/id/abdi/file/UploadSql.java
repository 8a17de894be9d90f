package id.abdi.file;

import id.abdi.file.Uploads.Piece;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UploadSql {
    private final JdbcClient jdbc;

    UploadSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it begins with this piece; not, where it had begun before */
    boolean begin(EmployeeId owner, UUID id, Piece piece, Instant now) {
        return jdbc.sql("""
                        insert into file.upload (owner, id, total, sha256, begun_at)
                        values (:owner, :id, :total, :sha256, :now)
                        on conflict (owner, id) do nothing
                        """)
                        .param("owner", owner.value())
                        .param("id", id)
                        .param("total", piece.total())
                        .param("sha256", piece.sha256())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int begun(EmployeeId owner) {
        return jdbc.sql("select count(*) from file.upload where owner = :owner")
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    boolean same(EmployeeId owner, UUID id, Piece piece) {
        return jdbc.sql("""
                        select total = :total and sha256 = :sha256
                        from file.upload
                        where owner = :owner
                          and id = :id
                        """)
                .param("total", piece.total())
                .param("sha256", piece.sha256())
                .param("owner", owner.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    long received(EmployeeId owner, UUID id) {
        return jdbc.sql("""
                        select coalesce(sum(length(bytes)), 0)
                        from file.upload_piece
                        where owner = :owner
                          and id = :id
                        """)
                .param("owner", owner.value())
                .param("id", id)
                .query(Long.class)
                .single();
    }

    void insert(EmployeeId owner, UUID id, Piece piece) {
        jdbc.sql("""
                        insert into file.upload_piece (owner, id, start, bytes)
                        values (:owner, :id, :start, :bytes)
                        """)
                .param("owner", owner.value())
                .param("id", id)
                .param("start", piece.from())
                .param("bytes", piece.bytes().getByteArray())
                .update();
    }

    byte[] content(EmployeeId owner, UUID id) {
        return jdbc.sql("""
                        select string_agg(bytes, ''::bytea order by start) as whole
                        from file.upload_piece
                        where owner = :owner
                          and id = :id
                        """)
                .param("owner", owner.value())
                .param("id", id)
                .query((row, index) -> row.getBytes("whole"))
                .single();
    }

    void delete(EmployeeId owner, UUID id) {
        jdbc.sql("delete from file.upload where owner = :owner and id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .update();
    }

    void deleteBefore(Instant limit) {
        jdbc.sql("delete from file.upload where begun_at < :limit")
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .update();
    }
}
