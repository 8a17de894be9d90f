package id.abdi.operation;

import static id.abdi.operation.MetricText.label;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import id.abdi.backup.Proofs;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** All numbers of this node for Prometheus. None names a person, an address of somebody or a NIP. */
@Component
@ConditionalOnWebApplication
class Metrics {
    private final Requests requests;
    private final Closing closing;
    private final OperationSql sql;
    private final Proofs proofs;
    private final Disk disk;
    private final DataSource database;
    private final Clock clock;

    Metrics(
            Requests requests,
            Closing closing,
            OperationSql sql,
            Proofs proofs,
            Disk disk,
            DataSource database,
            Clock clock) {
        this.requests = requests;
        this.closing = closing;
        this.sql = sql;
        this.proofs = proofs;
        this.disk = disk;
        this.database = database;
        this.clock = clock;
    }

    String text() {
        MetricText text = new MetricText();
        text.family("abdi_build_info", "gauge", "Which Abdi and which Java.")
                .sample(
                        "abdi_build_info",
                        label("version", OperationViews.version()) + ","
                                + label("java", Runtime.version().toString()),
                        1);
        text.gauge("abdi_requests_running", "Requests that are being answered.", closing.running());
        requests(text);
        memory(text);
        pool(text);
        records(text);
        disk.room().ifPresent(room -> {
            text.gauge("abdi_disk_free_bytes", "Free on the disk of the records.", room.free());
            text.gauge("abdi_disk_total_bytes", "Size of the disk of the records.", room.total());
        });
        return text.toString();
    }

    private void requests(MetricText text) {
        String name = "abdi_request_seconds";
        text.family(name, "histogram", "Answered requests by route and status.");
        requests.all().forEach((kind, counted) -> {
            String labels = label("route", kind.route()) + "," + label("status", Integer.toString(kind.status()));
            List<Integer> bounds = Histogram.BOUNDS;
            for (int i = 0; i < bounds.size(); i++) {
                String upper = label("le", Double.toString(bounds.get(i) / 1000.0));
                text.sample(name + "_bucket", labels + "," + upper, counted.upTo(i));
            }
            text.sample(name + "_bucket", labels + "," + label("le", "+Inf"), counted.total());
            text.sample(name + "_sum", labels, counted.sum().toNanos() / 1e9);
            text.sample(name + "_count", labels, counted.total());
        });
    }

    private static void memory(MetricText text) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        text.gauge("jvm_memory_heap_used_bytes", "Heap in use.", heap.getUsed());
        text.gauge("jvm_memory_heap_max_bytes", "Largest heap.", heap.getMax());
        text.gauge(
                "jvm_memory_other_used_bytes",
                "Memory of the Java outside of the heap.",
                ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed());
        text.gauge(
                "jvm_threads",
                "Live platform threads.",
                ManagementFactory.getThreadMXBean().getThreadCount());
        text.family("jvm_gc_seconds_total", "counter", "Time spent collecting garbage.");
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            text.sample(
                    "jvm_gc_seconds_total",
                    label("collector", collector.getName()),
                    collector.getCollectionTime() / 1000.0);
        }
    }

    private void pool(MetricText text) {
        try {
            HikariPoolMXBean pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            text.gauge("abdi_database_connections_active", "Connections at work.", pool.getActiveConnections());
            text.gauge("abdi_database_connections_idle", "Connections that wait for work.", pool.getIdleConnections());
            text.gauge(
                    "abdi_database_connections_wanted",
                    "Threads that wait for a connection.",
                    pool.getThreadsAwaitingConnection());
        } catch (SQLException another) {
            throw new IllegalStateException("the connections come from another pool", another);
        }
    }

    /** What must be asked of the database; left out where that does not answer. */
    private void records(MetricText text) {
        try {
            Instant now = clock.instant();
            OperationSql.Outbox outbox = sql.outbox();
            text.gauge("abdi_outbox_waiting", "Events whose listeners have not all run yet.", outbox.waiting());
            text.gauge(
                    "abdi_outbox_oldest_seconds",
                    "Age of the oldest of them.",
                    outbox.since().map(since -> seconds(since, now)).orElse(0.0));
            text.gauge("abdi_database_bytes", "Size of the database.", sql.bytes());
            proofs.last().ifPresent(proof -> {
                text.gauge(
                        "abdi_backup_proved_timestamp_seconds",
                        "When a backup was last restored as a drill.",
                        proof.provedAt().getEpochSecond());
                text.gauge(
                        "abdi_backup_proved_made_timestamp_seconds",
                        "Of when that backup is.",
                        proof.madeAt().getEpochSecond());
            });
            text.gauge("abdi_database_up", "Whether the database answers.", 1);
        } catch (DataAccessException unreachable) {
            text.gauge("abdi_database_up", "Whether the database answers.", 0);
        }
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis() / 1000.0);
    }
}
