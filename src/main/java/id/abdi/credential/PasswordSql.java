package id.abdi.credential;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasswordSql {
    private final JdbcClient jdbc;

    PasswordSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> hash(EmployeeId employee) {
        return jdbc.sql("select hash from credential.password where employee = :employee")
                .param("employee", employee.value())
                .query(String.class)
                .optional();
    }

    Set<EmployeeId> having(Collection<EmployeeId> employees) {
        if (employees.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select employee from credential.password where employee = any(:employees)")
                .param("employees", employees.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .stream()
                .map(EmployeeId::new)
                .collect(Collectors.toSet());
    }

    void put(EmployeeId employee, String hash, Instant now) {
        jdbc.sql("""
                        insert into credential.password (employee, hash, set_at)
                        values (:employee, :hash, :now)
                        on conflict (employee) do update set hash = excluded.hash, set_at = excluded.set_at
                        """)
                .param("employee", employee.value())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
