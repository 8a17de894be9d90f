package id.abdi.credential;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SecretSql {
    private final JdbcClient jdbc;

    SecretSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The stored key of that name; the offered one where there was none yet. All nodes get the same. In a transaction of
     * its own: a key that is in use must not be rolled back with whatever first asked for it.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    byte[] keep(String name, byte[] offered) {
        jdbc.sql("""
                        insert into credential.secret (name, value)
                        values (:name, :offered)
                        on conflict (name) do nothing
                        """).param("name", name).param("offered", offered).update();
        return jdbc.sql("select value from credential.secret where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }
}
