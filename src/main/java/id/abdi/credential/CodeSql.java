package id.abdi.credential;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CodeSql {
    /** A code that was handed out. */
    record Handed(UUID id, EmployeeId employee, OneTimeCode code, Instant madeAt, Instant expiresAt, Issuer issuer) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    CodeSql(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(List<Handed> codes) {
        batch.batchUpdate("""
                insert into credential.code (id, employee, hash, made_at, expires_at, made_by, machine_user)
                values (:id, :employee, :hash, :madeAt, :expiresAt, :madeBy, :machineUser)
                """, codes.stream().map(CodeSql::parameters).toArray(SqlParameterSource[]::new));
    }

    /** The person's newest code, if it is this one, has not expired and was not used. */
    Optional<UUID> working(EmployeeId employee, byte[] hash, Instant now) {
        return jdbc.sql("""
                        select newest.id
                        from (
                            select id, hash, expires_at
                            from credential.code
                            where employee = :employee
                            order by made_at desc, id desc
                            limit 1
                        ) newest
                        where newest.hash = :hash
                          and newest.expires_at > :now
                          and not exists (select 1 from credential.code_use used where used.code = newest.id)
                        """)
                .param("employee", employee.value())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Whether it was this use that counts; only one can. */
    boolean use(UUID code, Instant now) {
        return jdbc.sql("""
                        insert into credential.code_use (code, used_at)
                        values (:code, :now)
                        on conflict (code) do nothing
                        """)
                        .param("code", code)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static SqlParameterSource parameters(Handed code) {
        EmployeeId madeBy = code.issuer().person();
        return new MapSqlParameterSource()
                .addValue("id", code.id())
                .addValue("employee", code.employee().value())
                .addValue("hash", code.code().hash())
                .addValue("madeAt", code.madeAt().atOffset(ZoneOffset.UTC))
                .addValue("expiresAt", code.expiresAt().atOffset(ZoneOffset.UTC))
                .addValue("madeBy", madeBy == null ? null : madeBy.value())
                .addValue("machineUser", code.issuer().machineUser());
    }
}
