package id.abdi.reporting;

import static java.time.ZoneOffset.UTC;

import id.abdi.database.BulkCopy;
import id.abdi.organization.Unit;
import id.abdi.programme.Programme;
import id.abdi.progress.ProgrammeCourses.ProgrammeCourse;
import id.abdi.progress.ProgrammeCourses.Reached;
import id.abdi.tally.DayCount;
import id.abdi.workload.UnitLoads.UnitLoad;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is published; the views of the schema {@code published} show it. */
@Repository
class ReportingSql {
    private static final String COPY_DAYS = """
            copy reporting.unit_day (
                day, agency, unit, people, on_duty, reported, late, above, expected, below, no_result, activities,
                minutes, measured, claimed_minutes, standard_minutes)
            from stdin
            """;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    ReportingSql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /**
     * A sum of a day that leaves.
     *
     * @param agency its code
     */
    record DayRow(String agency, Gathering.Row row) {}

    /**
     * A programme with where it stands.
     *
     * @param owner code of the unit; null where that is no more
     */
    record ProgrammeRow(Programme programme, @Nullable String owner, ProgrammeCourse course) {}

    /** As of when the counts of each day held that were published of it. */
    Map<LocalDate, Instant> published() {
        Map<LocalDate, Instant> published = new HashMap<>();
        jdbc.sql("select day, counted_at from reporting.published_day").query(row -> {
            published.put(
                    row.getObject("day", LocalDate.class),
                    row.getObject("counted_at", OffsetDateTime.class).toInstant());
        });
        return published;
    }

    /** Puts these sums in the place of all that was published of the day. */
    void replaceDay(LocalDate day, Instant countedAt, List<DayRow> rows) {
        jdbc.sql("delete from reporting.unit_day where day = :day")
                .param("day", day)
                .update();
        copy.rows(COPY_DAYS, rows, row -> cells(day, row));
        jdbc.sql("""
                        insert into reporting.published_day (day, counted_at)
                        values (:day, :at)
                        on conflict (day) do update
                        set counted_at = excluded.counted_at
                        """).param("day", day).param("at", countedAt.atOffset(UTC)).update();
    }

    private static @Nullable Object[] cells(LocalDate day, DayRow row) {
        Unit unit = row.row().unit();
        DayCount count = row.row().count();
        return new @Nullable Object[] {
            day,
            row.agency(),
            unit == null ? null : unit.code(),
            count.people(),
            count.onDuty(),
            count.reported(),
            count.late(),
            count.above(),
            count.expected(),
            count.below(),
            count.noResult(),
            count.activities(),
            count.minutes(),
            count.measured(),
            count.claimedMinutes(),
            count.standardMinutes()
        };
    }

    void replaceUnits(UnitPlaces places, LocalDate today) {
        jdbc.sql("delete from reporting.unit").update();
        copy.rows("copy reporting.unit (code, name, level, parent, agency, as_of) from stdin", places.all(), unit -> {
            List<Unit> upward = places.upward(unit);
            return new @Nullable Object[] {
                unit.code(),
                unit.name(),
                unit.level().name(),
                upward.size() > 1 ? upward.get(1).code() : null,
                places.agency(unit).code(),
                today
            };
        });
    }

    void replaceProgrammes(Collection<ProgrammeRow> rows, LocalDate today) {
        jdbc.sql("delete from reporting.programme").update();
        copy.rows("""
                        copy reporting.programme (
                            id, name, outcome, owner, first_day, last_day, outlook, reached, target, unit_of_measure, as_of)
                        from stdin
                        """, rows, row -> {
            Reached measured = row.course().measured();
            return new @Nullable Object[] {
                row.programme().id().value(),
                row.programme().name(),
                row.programme().outcome(),
                row.owner(),
                row.programme().period().from(),
                row.programme().period().last(),
                row.course().outlook().name(),
                measured == null ? null : measured.reached(),
                measured == null ? null : measured.target(),
                measured == null ? null : measured.unit(),
                today
            };
        });
    }

    void replaceWorkload(String agency, List<UnitLoad> loads, LocalDate first, LocalDate last) {
        jdbc.sql("delete from reporting.workload where agency = :agency")
                .param("agency", agency)
                .update();
        copy.rows("""
                        copy reporting.workload (
                            agency, units, first_day, last_day, holders, load_minutes, need, needed, surplus, effectiveness,
                            outside_minutes, coverage)
                        from stdin
                        """, loads, load -> new @Nullable Object[] {
            agency,
            String.join(", ", load.codes()),
            first,
            last,
            load.holders(),
            load.loadMinutes(),
            load.need(),
            load.needed(),
            load.surplus(),
            load.effectiveness(),
            load.outsideMinutes(),
            load.coverage()
        });
    }

    /** What was published of agencies that are no more goes. */
    void keepWorkloadOf(Collection<String> agencies) {
        jdbc.sql("delete from reporting.workload where not agency = any(:agencies)")
                .param("agencies", agencies.toArray(String[]::new))
                .update();
    }
}
