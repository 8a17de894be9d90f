package id.abdi.credential;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TokenSql {
    private final JdbcClient jdbc;

    TokenSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Token token, byte[] hash, Issuer issuer) {
        EmployeeId madeBy = issuer.person();
        jdbc.sql("""
                        insert into credential.token (id, employee, hash, made_at, expires_at, made_by, machine_user)
                        values (:id, :employee, :hash, :madeAt, :expiresAt, :madeBy, :machineUser)
                        """)
                .param("id", token.id())
                .param("employee", token.employee().value())
                .param("hash", hash)
                .param("madeAt", token.madeAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", token.expiresAt().atOffset(ZoneOffset.UTC))
                .param("madeBy", madeBy == null ? null : madeBy.value())
                .param("machineUser", issuer.machineUser())
                .update();
    }

    Optional<EmployeeId> owner(byte[] hash, Instant now) {
        return jdbc.sql("""
                        select employee
                        from credential.token
                        where hash = :hash
                          and expires_at > :now
                          and not exists (select 1 from credential.token_end ended where ended.token = token.id)
                        """)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(EmployeeId::new);
    }

    List<Token> working(EmployeeId employee, Instant now) {
        return jdbc.sql("""
                        select id, employee, made_at, expires_at, machine_user
                        from credential.token
                        where employee = :employee
                          and expires_at > :now
                          and not exists (select 1 from credential.token_end ended where ended.token = token.id)
                        order by made_at desc
                        """)
                .param("employee", employee.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Token.class)
                .list();
    }

    boolean end(EmployeeId employee, UUID token, Instant now) {
        return jdbc.sql("""
                        insert into credential.token_end (token, ended_at)
                        select id, :now
                        from credential.token
                        where id = :token
                          and employee = :employee
                        on conflict (token) do nothing
                        """)
                        .param("token", token)
                        .param("employee", employee.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
