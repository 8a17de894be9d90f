package id.abdi.clocking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactSql {
    private static final int MOST_STRANGERS = 200;

    private final JdbcClient jdbc;

    ContactSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * When a terminal spoke last, and what was read of it in all.
     *
     * @param lastAt null for a device whose files are carried
     * @param rows read, known ones too
     * @param biometrics requests with fingerprints, faces or photos, all thrown away
     * @param drift by how many seconds its clock was ahead when that could be told last
     */
    record Contact(
            DeviceSerial serial,
            @Nullable Instant lastAt,
            @Nullable String address,
            long rows,
            long added,
            long quarantined,
            long biometrics,
            @Nullable Integer drift,
            @Nullable Instant driftAt) {}

    /** Somebody who spoke without being listed, or from elsewhere than listed. */
    record Stranger(String serial, Instant firstAt, Instant lastAt, String address, long times) {}

    /** A line that was kept aside. */
    record Quarantined(Instant at, String text, String reason) {}

    Optional<Contact> find(DeviceSerial serial) {
        return jdbc.sql("""
                        select serial, last_at, address, rows, added, quarantined, biometrics, drift_seconds, drift_at
                        from clocking.contact
                        where serial = :serial
                        """)
                .param("serial", serial.value())
                .query(ContactSql::contact)
                .optional();
    }

    List<Contact> all() {
        return jdbc.sql("""
                        select serial, last_at, address, rows, added, quarantined, biometrics, drift_seconds, drift_at
                        from clocking.contact
                        """).query(ContactSql::contact).list();
    }

    /**
     * It spoke. Terminals ask every few seconds: one that has nothing to say is noted twice a minute.
     *
     * @param biometrics how many requests with fingerprints and the like it made
     * @param drift by how many seconds its clock is ahead; null where that cannot be told
     */
    void spoke(DeviceSerial serial, String address, int biometrics, @Nullable Integer drift, Instant now) {
        jdbc.sql("""
                        insert into clocking.contact as c (serial, last_at, address, biometrics, drift_seconds, drift_at)
                        values (
                            :serial, :now, :address, :biometrics, :drift,
                            case when :drift::integer is null then null else :now::timestamptz end)
                        on conflict (serial) do update
                        set last_at = greatest(c.last_at, excluded.last_at),
                            address = excluded.address,
                            biometrics = c.biometrics + excluded.biometrics,
                            drift_seconds = coalesce(excluded.drift_seconds, c.drift_seconds),
                            drift_at = coalesce(excluded.drift_at, c.drift_at)
                        where excluded.biometrics > 0
                           or excluded.drift_seconds is not null
                           or c.last_at is null
                           or c.last_at < excluded.last_at - interval '30 seconds'
                        """)
                .param("serial", serial.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("address", address)
                .param("biometrics", biometrics)
                .param("drift", drift)
                .update();
    }

    /** So many rows were read of it, and of these so many were new or kept aside. */
    void read(DeviceSerial serial, int rows, Batch.Counts counts) {
        jdbc.sql("""
                        insert into clocking.contact as c (serial, rows, added, quarantined)
                        values (:serial, :rows, :added, :quarantined)
                        on conflict (serial) do update
                        set rows = c.rows + excluded.rows,
                            added = c.added + excluded.added,
                            quarantined = c.quarantined + excluded.quarantined
                        """)
                .param("serial", serial.value())
                .param("rows", rows)
                .param("added", counts.added())
                .param("quarantined", counts.quarantined())
                .update();
    }

    /** The lines of a device that were kept aside, the last ones first. */
    List<Quarantined> quarantined(DeviceSerial serial, int limit) {
        return jdbc.sql("""
                        select b.recorded_at, q.text, q.reason
                        from clocking.quarantined_line q
                        join clocking.batch b on b.id = q.batch
                        where q.serial = :serial
                        order by b.recorded_at desc, q.line desc
                        limit :limit
                        """)
                .param("serial", serial.value())
                .param("limit", limit)
                .query((row, index) ->
                        new Quarantined(moment(row, "recorded_at"), row.getString("text"), row.getString("reason")))
                .list();
    }

    /**
     * On which of these days each device told of nobody, though it had before.
     *
     * @param begin when a day begins
     */
    Map<DeviceSerial, List<LocalDate>> gaps(
            List<DeviceSerial> serials, List<LocalDate> days, Function<LocalDate, Instant> begin) {
        Map<DeviceSerial, List<LocalDate>> gaps = new HashMap<>();
        jdbc.sql("""
                        select d.serial, g.day
                        from unnest(:serials::text[]) as d (serial)
                        cross join unnest(:days::date[], :begins::timestamptz[], :ends::timestamptz[])
                            as g (day, begins, ends)
                        where exists (
                            select 1 from clocking.punch p where p.serial = d.serial and p.at < g.begins)
                          and not exists (
                            select 1 from clocking.punch p
                            where p.serial = d.serial and p.at >= g.begins and p.at < g.ends)
                        order by d.serial, g.day
                        """)
                .param("serials", texts(serials, DeviceSerial::value))
                .param("days", texts(days, LocalDate::toString))
                .param("begins", texts(days, day -> begin.apply(day).toString()))
                .param("ends", texts(days, day -> begin.apply(day.plusDays(1)).toString()))
                .query(row -> {
                    gaps.computeIfAbsent(new DeviceSerial(row.getString("serial")), first -> new ArrayList<>())
                            .add(row.getObject("day", LocalDate.class));
                });
        return gaps;
    }

    private static <T> String[] texts(List<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }

    /** @return how often it spoke by now; empty where there are too many strangers to note one more */
    Optional<Long> stranger(String serial, String address, Instant now) {
        return jdbc.sql("""
                        insert into clocking.stranger as s (serial, first_at, last_at, address, times)
                        select :serial, :now, :now, :address, 1
                        where (select count(*) from clocking.stranger) < :most
                           or exists (select 1 from clocking.stranger where serial = :serial)
                        on conflict (serial) do update
                        set last_at = excluded.last_at,
                            address = excluded.address,
                            times = s.times + 1
                        returning s.times
                        """)
                .param("serial", serial)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("address", address)
                .param("most", MOST_STRANGERS)
                .query(Long.class)
                .optional();
    }

    List<Stranger> strangers() {
        return jdbc.sql("""
                        select serial, first_at, last_at, address, times
                        from clocking.stranger
                        order by last_at desc
                        """)
                .query((row, index) -> new Stranger(
                        row.getString("serial"),
                        moment(row, "first_at"),
                        moment(row, "last_at"),
                        row.getString("address"),
                        row.getLong("times")))
                .list();
    }

    private static Contact contact(ResultSet row, int index) throws SQLException {
        return new Contact(
                new DeviceSerial(row.getString("serial")),
                momentOrNull(row, "last_at"),
                row.getString("address"),
                row.getLong("rows"),
                row.getLong("added"),
                row.getLong("quarantined"),
                row.getLong("biometrics"),
                row.getObject("drift_seconds", Integer.class),
                momentOrNull(row, "drift_at"));
    }

    private static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
