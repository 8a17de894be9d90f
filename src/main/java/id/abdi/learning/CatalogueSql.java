package id.abdi.learning;

import id.abdi.learning.Conversion.HourUnit;
import id.abdi.learning.Training.Session;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trainings, their sessions, and the table of conversions. */
@Repository
class CatalogueSql {
    private static final String TRAININGS = """
            select distinct on (id) id, version, code, title, form, purpose, competence, provider, units, test, change, offered
            from learning.training
            """;
    private static final String SESSIONS = """
            select s.id, s.training, s.first_day, s.last_day, s.place, s.capacity, s.register_until,
                c.session is not null as cancelled
            from learning.session s
            left join learning.session_cancelled c on c.session = s.id
            """;

    private static final String CONVERSIONS =
            "select form, unit, each, cap, proof, source, since, confirmed from learning.conversion ";

    private final JdbcClient jdbc;

    CatalogueSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(UUID training) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "training " + training)
                .query(row -> {});
    }

    void insert(Training training, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into learning.training (
                            id, version, code, title, form, purpose, competence, provider, units, test, change, offered,
                            recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :version, :code, :title, :form, :purpose, :competence, :provider, :units, :test, :change,
                            :offered, :by, :via, :now, :leaf)
                        """))
                .param("id", training.id())
                .param("version", training.version())
                .param("code", training.code())
                .param("title", training.title())
                .param("form", training.form().name())
                .param("purpose", training.purpose().name())
                .param("competence", training.competence().name())
                .param("provider", training.provider())
                .param("units", training.units())
                .param("test", training.test())
                .param("change", training.change())
                .param("offered", training.offered())
                .update();
    }

    /** All in their newest versions, by title. */
    List<Training> trainings() {
        return jdbc.sql("select * from (" + TRAININGS + " order by id, version desc) newest order by title, id")
                .query(CatalogueSql::training)
                .list();
    }

    Optional<Training> training(UUID id) {
        return trainings(List.of(id)).stream().findFirst();
    }

    List<Training> trainings(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(TRAININGS + " where id = any(:ids) order by id, version desc")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(CatalogueSql::training)
                        .list();
    }

    Optional<UUID> byCode(String code) {
        return jdbc.sql("select id from learning.training where code = :code and version = 1")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    void insert(Session session, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into learning.session (
                            id, training, first_day, last_day, place, capacity, register_until, recorded_by, via,
                            recorded_at, leaf)
                        values (:id, :training, :first, :last, :place, :capacity, :until, :by, :via, :now, :leaf)
                        """))
                .param("id", session.id())
                .param("training", session.training())
                .param("first", session.first())
                .param("last", session.last())
                .param("place", session.place())
                .param("capacity", session.capacity())
                .param("until", session.until())
                .update();
    }

    void cancel(UUID session, String reason, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into learning.session_cancelled (session, reason, recorded_by, via, recorded_at, leaf)
                        values (:session, :reason, :by, :via, :now, :leaf)
                        """)).param("session", session).param("reason", reason).update();
    }

    Optional<Session> session(UUID id) {
        return sessions(List.of(id)).stream().findFirst();
    }

    List<Session> sessions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SESSIONS + " where s.id = any(:ids)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(CatalogueSql::session)
                        .list();
    }

    /** Of that training, the next first. */
    List<Session> of(UUID training) {
        return jdbc.sql(SESSIONS + " where s.training = :training order by s.first_day desc, s.id")
                .param("training", training)
                .query(CatalogueSql::session)
                .list();
    }

    /** Those that are not over and not called off, the next first. */
    List<Session> coming(LocalDate day) {
        return jdbc.sql(SESSIONS + " where s.last_day >= :day and c.session is null order by s.first_day, s.id")
                .param("day", day)
                .query(CatalogueSql::session)
                .list();
    }

    void insert(UUID id, Conversion row, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into learning.conversion (
                            id, form, unit, each, cap, proof, source, since, confirmed, recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :form, :unit, :each, :cap, :proof, :source, :since, :confirmed, :by, :via, :now, :leaf)
                        """))
                .param("id", id)
                .param("form", row.form().name())
                .param("unit", row.unit().name())
                .param("each", row.each())
                .param("cap", row.cap())
                .param("proof", row.proof())
                .param("source", row.source())
                .param("since", row.since())
                .param("confirmed", row.confirmed())
                .update();
    }

    Optional<Conversion> conversion(UUID id) {
        return jdbc.sql(CONVERSIONS + "where id = :id")
                .param("id", id)
                .query(CatalogueSql::conversion)
                .optional();
    }

    /** What was set, of each form the oldest first. */
    Conversion.Table conversions() {
        Map<TrainingForm, List<Conversion>> set = new EnumMap<>(TrainingForm.class);
        jdbc.sql(CONVERSIONS + "order by since, recorded_at, id")
                .query(CatalogueSql::conversion)
                .list()
                .forEach(row -> set.computeIfAbsent(row.form(), none -> new ArrayList<>())
                        .add(row));
        return new Conversion.Table(set);
    }

    private static Training training(ResultSet row, int index) throws SQLException {
        return new Training(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("code"),
                row.getString("title"),
                TrainingForm.valueOf(row.getString("form")),
                Training.Purpose.valueOf(row.getString("purpose")),
                Training.Competence.valueOf(row.getString("competence")),
                row.getString("provider"),
                row.getBigDecimal("units"),
                row.getBoolean("test"),
                row.getString("change"),
                row.getBoolean("offered"));
    }

    private static Session session(ResultSet row, int index) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("training", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("place"),
                row.getInt("capacity"),
                row.getObject("register_until", LocalDate.class),
                row.getBoolean("cancelled"));
    }

    private static Conversion conversion(ResultSet row, int index) throws SQLException {
        return new Conversion(
                TrainingForm.valueOf(row.getString("form")),
                HourUnit.valueOf(row.getString("unit")),
                row.getBigDecimal("each"),
                row.getObject("cap", Integer.class),
                row.getString("proof"),
                row.getString("source"),
                row.getObject("since", LocalDate.class),
                row.getBoolean("confirmed"));
    }
}
