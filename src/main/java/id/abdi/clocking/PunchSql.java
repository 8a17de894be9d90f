package id.abdi.clocking;

import id.abdi.clocking.ReadLog.BadLine;
import id.abdi.clocking.StorePunches.PunchKey;
import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PunchSql {
    private final JdbcClient jdbc;
    private final BulkCopy copy;

    PunchSql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** One writer a device until the transaction ends: answers that got lost make terminals send twice at once. */
    void lock(DeviceSerial serial) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "clocking " + serial)
                .query(row -> {});
    }

    void insert(Batch batch, Hand hand, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into clocking.batch (
                            id, serial, source, name, hash, added, known, quarantined, recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :serial, :source, :name, :hash, :added, :known, :quarantined, :by, :via, :now, :leaf)
                        """)
                .param("id", batch.id())
                .param("serial", batch.serial() == null ? null : batch.serial().value())
                .param("source", batch.source().name())
                .param("name", batch.name())
                .param("hash", batch.hash())
                .param("added", batch.counts().added())
                .param("known", batch.counts().known())
                .param("quarantined", batch.counts().quarantined())
                .param("by", hand.by() == null ? null : hand.by().value())
                .param("via", hand.via())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    /** Which of them are stored. */
    Set<PunchKey> known(DeviceSerial serial, List<Punch> punches) {
        return new HashSet<>(jdbc.sql("""
                        select p.pin, p.at
                        from unnest(:pins::text[], :times::timestamptz[]) as n (pin, at)
                        join clocking.punch p on p.serial = :serial and p.pin = n.pin and p.at = n.at
                        """)
                .param("serial", serial.value())
                .param("pins", punches.stream().map(Punch::pin).toArray(String[]::new))
                .param(
                        "times",
                        punches.stream().map(punch -> punch.at().toString()).toArray(String[]::new))
                .query((row, index) -> new PunchKey(
                        row.getString("pin"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
    }

    void insert(DeviceSerial serial, UUID batch, Collection<Punch> punches) {
        if (punches.isEmpty()) {
            return;
        }
        copy.rows(
                "copy clocking.punch (serial, pin, at, state, verify, work_code, batch, line) from stdin",
                punches,
                punch -> new @Nullable Object[] {
                    serial,
                    punch.pin(),
                    punch.at(),
                    punch.state(),
                    punch.verify(),
                    punch.workCode(),
                    batch,
                    punch.line()
                });
    }

    /** Which of these lines are kept already, by the hash of their text. */
    Set<String> knownLines(DeviceSerial serial, Collection<String> hashes) {
        return new HashSet<>(jdbc.sql("""
                        select hash from clocking.quarantined_line
                        where serial = :serial and hash = any(:hashes)
                        """)
                .param("serial", serial.value())
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** @param lines by the hash of their text */
    void insertLines(DeviceSerial serial, UUID batch, Map<String, BadLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        copy.rows(
                "copy clocking.quarantined_line (serial, hash, batch, line, text, reason) from stdin",
                lines.entrySet(),
                line -> new @Nullable Object[] {
                    serial,
                    line.getKey(),
                    batch,
                    line.getValue().line(),
                    line.getValue().text(),
                    line.getValue().why().key()
                });
    }

    /** The devices that ever had users. */
    List<DeviceSerial> serials() {
        return jdbc.sql("""
                        select distinct serial
                        from clocking.device_user_in_force
                        where not isempty(period)
                        order by serial
                        """)
                .query((row, index) -> new DeviceSerial(row.getString("serial")))
                .list();
    }

    /** @param zone in which a day is a day */
    List<Touches.Tap> taps(DeviceSerial device, Instant from, Instant to, ZoneId zone) {
        return jdbc.sql("""
                        select f.employee, p.at
                        from clocking.punch p
                        join clocking.device_user_in_force f
                          on f.serial = p.serial
                         and f.pin = p.pin
                         and f.period @> (p.at at time zone :zone)::date
                        where p.serial = :serial
                          and p.at >= :from
                          and p.at < :to
                        order by p.at, f.employee
                        """)
                .param("serial", device.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("zone", zone.getId())
                .query((row, index) -> new Touches.Tap(
                        new EmployeeId(row.getObject("employee", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
