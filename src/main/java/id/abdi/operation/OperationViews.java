package id.abdi.operation;

import id.abdi.backup.Proofs;
import id.abdi.notice.Notices;
import id.abdi.operation.OperationPage.Fact;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the objectives beside what this node has measured since its start (DUR-11). */
@Component
class OperationViews {
    private static final int VERDICT_MILLIS = 300;
    private static final Duration OLDEST_EVENT = Duration.ofMinutes(1);
    private static final Duration OLDEST_PROOF = Duration.ofDays(31);
    private static final long LEAST_FREE_PERCENT = 10;
    private static final long LEAST_DAYS = 30;

    private final Requests requests;
    private final OperationSql sql;
    private final Proofs proofs;
    private final Disk disk;
    private final Notices notices;
    private final Clock clock;
    private final Instant began;

    OperationViews(Requests requests, OperationSql sql, Proofs proofs, Disk disk, Notices notices, Clock clock) {
        this.requests = requests;
        this.sql = sql;
        this.proofs = proofs;
        this.disk = disk;
        this.notices = notices;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** One objective: its words, what was measured, and whether that is enough; empty where it cannot be told. */
    private record Measured(String key, String words, Optional<Boolean> enough) {}

    static String version() {
        return Objects.requireNonNullElse(OperationViews.class.getPackage().getImplementationVersion(), "development");
    }

    OperationPage page(Ui ui) {
        Instant now = clock.instant();
        Optional<Proofs.Proof> proof = proofs.last();
        List<Measured> measured = List.of(
                new Measured("availability", ui.text("operation.availability.measured"), Optional.empty()),
                verdicts(ui),
                outbox(ui, now),
                mail(ui),
                proved(ui, "backup", proof.map(Proofs.Proof::madeAt), now),
                proved(ui, "restore", proof.map(Proofs.Proof::provedAt), now),
                room(ui));
        return new OperationPage(
                new TableView(
                        ui.text("operation.objectives"),
                        List.of(
                                ui.text("operation.column.what"),
                                ui.text("operation.column.objective"),
                                ui.text("operation.column.measured"),
                                ui.text("operation.column.state")),
                        measured.stream().map(one -> row(ui, one)).toList()),
                facts(ui));
    }

    private static List<Cell> row(Ui ui, Measured one) {
        return List.of(
                Cell.text(ui.text("operation." + one.key())),
                Cell.text(ui.text("operation." + one.key() + ".objective")),
                Cell.text(one.words()),
                one.enough()
                        .map(enough -> enough
                                ? Cell.pill(Tone.GOOD, ui.text("operation.met"))
                                : Cell.pill(Tone.WARNING, ui.text("operation.missed")))
                        .orElseGet(() -> Cell.pill(Tone.NOTE, ui.text("operation.untold"))));
    }

    private Measured verdicts(Ui ui) {
        Histogram.Counted counted = requests.verdicts();
        if (counted.total() == 0) {
            return new Measured("verdict", ui.text("operation.verdict.none"), Optional.empty());
        }
        int index = counted.classOf(0.99);
        boolean longest = index == Histogram.BOUNDS.size();
        int bound = Histogram.BOUNDS.get(longest ? index - 1 : index);
        String words = ui.text(
                longest ? "operation.verdict.over" : "operation.verdict.measured",
                ui.number(bound),
                ui.number(counted.total()));
        return new Measured("verdict", words, Optional.of(!longest && bound <= VERDICT_MILLIS));
    }

    private Measured outbox(Ui ui, Instant now) {
        OperationSql.Outbox outbox = sql.outbox();
        Duration age = outbox.since()
                .map(since -> Duration.between(since, now))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        String words = outbox.waiting() == 0
                ? ui.text("operation.outbox.none")
                : ui.text("operation.outbox.measured", ui.number(outbox.waiting()), ui.number(age.toSeconds()));
        return new Measured("outbox", words, Optional.of(age.compareTo(OLDEST_EVENT) <= 0));
    }

    private Measured mail(Ui ui) {
        Notices.MailState mail = notices.mail();
        if (!mail.configured()) {
            return new Measured("mail", ui.text("operation.mail.off"), Optional.empty());
        }
        String words = ui.text("operation.mail.measured", ui.number(mail.waiting()), ui.number(mail.failed()));
        return new Measured("mail", words, Optional.of(mail.failed() == 0));
    }

    private static Measured proved(Ui ui, String key, Optional<Instant> moment, Instant now) {
        return new Measured(
                key,
                moment.map(ui::dateTime).orElseGet(() -> ui.text("operation." + key + ".none")),
                Optional.of(moment.filter(then -> Duration.between(then, now).compareTo(OLDEST_PROOF) <= 0)
                        .isPresent()));
    }

    private Measured room(Ui ui) {
        return disk.room()
                .map(room -> {
                    String free =
                            ui.text("operation.disk.measured", gigabytes(ui, room.free()), ui.number(room.percent()));
                    String words = room.daysLeft().isPresent()
                            ? free + " "
                                    + ui.text(
                                            "operation.disk.days",
                                            ui.number(room.daysLeft().getAsLong()))
                            : free;
                    boolean enough = room.percent() >= LEAST_FREE_PERCENT
                            && room.daysLeft().orElse(LEAST_DAYS) >= LEAST_DAYS;
                    return new Measured("disk", words, Optional.of(enough));
                })
                .orElseGet(() -> new Measured("disk", ui.text("operation.disk.elsewhere"), Optional.empty()));
    }

    private List<Fact> facts(Ui ui) {
        return List.of(
                new Fact(ui.text("operation.version"), version()),
                new Fact(ui.text("operation.postgresql"), sql.version()),
                new Fact(ui.text("operation.java"), Runtime.version().toString()),
                new Fact(ui.text("operation.database"), gigabytes(ui, sql.bytes())),
                new Fact(ui.text("operation.began"), ui.dateTime(began)),
                new Fact(ui.text("operation.faults"), ui.number(requests.faults())));
    }

    private static String gigabytes(Ui ui, long bytes) {
        long megabytes = bytes / 1_000_000;
        return megabytes < 10_000
                ? ui.text("operation.megabytes", ui.number(megabytes))
                : ui.text("operation.gigabytes", ui.number(megabytes / 1000));
    }
}
