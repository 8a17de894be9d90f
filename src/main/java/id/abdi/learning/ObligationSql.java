package id.abdi.learning;

import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ObligationSql {
    private static final String SELECT =
            "select o.id, o.training, o.whom, o.value, o.from_day, o.due, o.months, o.basis from learning.obligation o ";

    private final JdbcClient jdbc;

    ObligationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Obligation obligation, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into learning.obligation (
                            id, training, whom, value, from_day, due, months, basis, recorded_by, via, recorded_at, leaf)
                        values (:id, :training, :whom, :value, :from, :due, :months, :basis, :by, :via, :now, :leaf)
                        """))
                .param("id", obligation.id())
                .param("training", obligation.training())
                .param("whom", obligation.whom().name())
                .param("value", obligation.value())
                .param("from", obligation.from())
                .param("due", obligation.due())
                .param("months", obligation.months())
                .param("basis", obligation.basis())
                .update();
    }

    /** @return whether it was ended now; not, where it had been before */
    boolean end(UUID obligation, String reason, Mark mark) {
        return mark.on(jdbc.sql("""
                                insert into learning.obligation_end (
                                    obligation, reason, recorded_by, via, recorded_at, leaf)
                                values (:obligation, :reason, :by, :via, :now, :leaf)
                                on conflict (obligation) do nothing
                                """))
                        .param("obligation", obligation)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<Obligation> find(UUID id) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", id)
                .query(ObligationSql::obligation)
                .optional();
    }

    /** Those that hold, the newest first. */
    List<Obligation> standing(LocalDate day) {
        return jdbc.sql(SELECT + """
                        left join learning.obligation_end e on e.obligation = o.id
                        where e.obligation is null and o.from_day <= :day
                        order by o.from_day desc, o.id desc
                        """)
                .param("day", day)
                .query(ObligationSql::obligation)
                .list();
    }

    private static Obligation obligation(ResultSet row, int index) throws SQLException {
        return new Obligation(
                row.getObject("id", UUID.class),
                row.getObject("training", UUID.class),
                Obligation.Whom.valueOf(row.getString("whom")),
                row.getString("value"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("months", Integer.class),
                row.getString("basis"));
    }
}
