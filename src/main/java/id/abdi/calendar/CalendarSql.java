package id.abdi.calendar;

import static java.time.ZoneOffset.UTC;

import id.abdi.calendar.CalendarFacts.AddedPattern;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is recorded of days: holidays, Ramadan, patterns. */
@Repository
class CalendarSql {
    private final JdbcClient jdbc;

    CalendarSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many facts there are. */
    long count() {
        return jdbc.sql("""
                        select (select count(*) from calendar.holiday)
                             + (select count(*) from calendar.ramadan)
                             + (select count(*) from calendar.pattern)
                        """).query(Long.class).single();
    }

    CalendarFacts facts() {
        return CalendarFacts.of(holidays(), ramadans(), patterns());
    }

    private List<RecordedHoliday> holidays() {
        return jdbc.sql("""
                        select id, day, unit, version, kind, description, withdrawn, source, recorded_by, via, recorded_at
                        from calendar.holiday
                        """).query((row, number) -> holiday(row)).list();
    }

    private static RecordedHoliday holiday(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        UUID author = row.getObject("recorded_by", UUID.class);
        return new RecordedHoliday(
                new HolidayId(row.getObject("id", UUID.class)),
                new Holiday(
                        row.getObject("day", LocalDate.class),
                        HolidayKind.valueOf(row.getString("kind")),
                        row.getString("description"),
                        unit == null ? null : new UnitId(unit)),
                row.getInt("version"),
                row.getBoolean("withdrawn"),
                row.getString("source"),
                new Recording(
                        author == null ? null : new EmployeeId(author),
                        Via.valueOf(row.getString("via")),
                        row.getTimestamp("recorded_at").toInstant()));
    }

    private List<Ramadan> ramadans() {
        return jdbc.sql("select hijri_year, first_day, last_day, version, source from calendar.ramadan")
                .query((row, number) -> new Ramadan(
                        row.getInt("hijri_year"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("version"),
                        row.getString("source")))
                .list();
    }

    private List<AddedPattern> patterns() {
        return jdbc.sql(
                        "select code, name, days, on_holidays, days_a_week, timing from calendar.pattern order by recorded_at")
                .query((row, number) -> new AddedPattern(
                        new WorkPattern(
                                row.getString("code"),
                                days((String[]) row.getArray("days").getArray()),
                                row.getBoolean("on_holidays"),
                                row.getInt("days_a_week"),
                                Timing.valueOf(row.getString("timing"))),
                        row.getString("name")))
                .list();
    }

    private static Set<DayOfWeek> days(String[] names) {
        return Arrays.stream(names).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    /** The version is part of the key: of two at once one becomes a conflict. */
    void insert(RecordedHoliday recorded, Receipt receipt) {
        Holiday holiday = recorded.holiday();
        jdbc.sql("""
                        insert into calendar.holiday (id, day, unit, version, kind, description, withdrawn, source,
                            recorded_by, via, recorded_at, leaf)
                        values (:id, :day, :unit, :version, :kind, :description, :withdrawn, :source,
                            :by, :via, :at, :leaf)
                        """)
                .param("id", recorded.id().value())
                .param("day", holiday.date())
                .param("unit", holiday.unit() == null ? null : holiday.unit().value())
                .param("version", recorded.version())
                .param("kind", holiday.kind().name())
                .param("description", holiday.description())
                .param("withdrawn", recorded.withdrawn())
                .param("source", recorded.source())
                .params(params(recorded.recording(), receipt))
                .update();
    }

    void insert(Ramadan ramadan, Recording recording, Receipt receipt) {
        jdbc.sql("""
                        insert into calendar.ramadan (id, hijri_year, version, first_day, last_day, source,
                            recorded_by, via, recorded_at, leaf)
                        values (:id, :hijriYear, :version, :first, :last, :source, :by, :via, :at, :leaf)
                        """)
                .param("id", Uuid7.next())
                .param("hijriYear", ramadan.hijriYear())
                .param("version", ramadan.version())
                .param("first", ramadan.first())
                .param("last", ramadan.last())
                .param("source", ramadan.source())
                .params(params(recording, receipt))
                .update();
    }

    void insert(AddedPattern added, Recording recording, Receipt receipt) {
        WorkPattern pattern = added.pattern();
        jdbc.sql("""
                        insert into calendar.pattern (code, name, days, on_holidays, days_a_week, timing,
                            recorded_by, via, recorded_at, leaf)
                        values (:code, :name, :days, :onHolidays, :daysAWeek, :timing, :by, :via, :at, :leaf)
                        """)
                .param("code", pattern.code())
                .param("name", added.name())
                .param("days", pattern.days().stream().map(DayOfWeek::name).toArray(String[]::new))
                .param("onHolidays", pattern.onHolidays())
                .param("daysAWeek", pattern.daysAWeek())
                .param("timing", pattern.timing().name())
                .params(params(recording, receipt))
                .update();
    }

    private static Map<String, @Nullable Object> params(Recording recording, Receipt receipt) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("by", recording.by() == null ? null : recording.by().value());
        params.put("via", recording.via().name());
        params.put("at", recording.at().atOffset(UTC));
        params.put("leaf", receipt.leaf());
        return params;
    }
}
