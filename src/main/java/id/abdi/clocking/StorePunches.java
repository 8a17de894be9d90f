package id.abdi.clocking;

import id.abdi.clocking.Batch.Counts;
import id.abdi.clocking.Batch.Origin;
import id.abdi.clocking.ReadLog.BadLine;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what a log of a device brings that is not known: a punch is known by device, user and second, a line that is none by its
 * text. What is handed over again changes nothing. Part of the use cases, inside their transaction.
 */
@Component
class StorePunches {
    private final PunchSql sql;
    private final BatchBook batches;
    private final ContactSql contacts;

    StorePunches(PunchSql sql, BatchBook batches, ContactSql contacts) {
        this.sql = sql;
        this.batches = batches;
        this.contacts = contacts;
    }

    /** What makes a punch of one device the same. */
    record PunchKey(String pin, Instant at) {
        static PunchKey of(Punch punch) {
            return new PunchKey(punch.pin(), punch.at());
        }
    }

    /** @return what became of each line */
    @Transactional(propagation = Propagation.MANDATORY)
    List<RowOutcome> store(DeviceSerial serial, ReadLog log, Origin origin, Hand hand) {
        sql.lock(serial);
        List<RowOutcome> outcomes = new ArrayList<>();
        Map<PunchKey, Punch> fresh = fresh(serial, log, outcomes);
        Map<String, BadLine> bad = freshLines(serial, log, outcomes);
        Counts counts = new Counts(fresh.size(), log.punches().size() - fresh.size(), bad.size());
        contacts.read(serial, log.rows(), counts);
        if (!fresh.isEmpty() || !bad.isEmpty()) {
            Batch batch = origin.of(serial, counts);
            batches.record(batch, hand);
            sql.insert(serial, batch.id(), fresh.values());
            sql.insertLines(serial, batch.id(), bad);
        }
        return outcomes;
    }

    private Map<PunchKey, Punch> fresh(DeviceSerial serial, ReadLog log, List<RowOutcome> outcomes) {
        Set<PunchKey> known = sql.known(serial, log.punches());
        Map<PunchKey, Punch> fresh = new LinkedHashMap<>();
        for (Punch punch : log.punches()) {
            PunchKey key = PunchKey.of(punch);
            boolean added = !known.contains(key) && fresh.putIfAbsent(key, punch) == null;
            outcomes.add(added ? new Added(punch.line()) : new Unchanged(punch.line()));
        }
        return fresh;
    }

    /** By the hash of their text: the same line is kept once. */
    private Map<String, BadLine> freshLines(DeviceSerial serial, ReadLog log, List<RowOutcome> outcomes) {
        Map<String, BadLine> bad = new LinkedHashMap<>();
        for (BadLine line : log.bad()) {
            outcomes.add(new Quarantined(line.line(), line.why()));
            bad.putIfAbsent(Sha256.of(line.text().getBytes(StandardCharsets.UTF_8)), line);
        }
        bad.keySet().removeAll(sql.knownLines(serial, bad.keySet()));
        return bad;
    }
}
