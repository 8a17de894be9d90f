package id.abdi.standard;

import id.abdi.sop.SopId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From which SOP the versions of standards come. */
@Repository
class OriginSql {
    private final JdbcClient jdbc;

    OriginSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(WorkStandard standard, @Nullable SopId sop) {
        if (sop != null) {
            jdbc.sql("insert into standard.origin (standard, number, sop) values (:standard, :number, :sop)")
                    .param("standard", standard.id().value())
                    .param("number", standard.version())
                    .param("sop", sop.value())
                    .update();
        }
    }

    Optional<SopId> of(WorkStandard standard) {
        return jdbc.sql("select sop from standard.origin where standard = :standard and number = :number")
                .param("standard", standard.id().value())
                .param("number", standard.version())
                .query((row, index) -> new SopId(row.getObject("sop", UUID.class)))
                .optional();
    }
}
