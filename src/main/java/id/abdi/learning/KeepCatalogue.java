package id.abdi.learning;

import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.learning.Conversion.HourUnit;
import id.abdi.learning.Training.Session;
import id.abdi.ledger.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM keeps the catalogue, its sessions and the table of conversions (R8, T-5). */
@Service
class KeepCatalogue {
    private static final int MOST_UNITS = 2000;
    private static final int MOST_EACH = 100;
    private static final int MOST_PLACES = 5000;
    private static final int MOST_CAP = 500;

    private final CatalogueSql sql;
    private final EnrolmentSql enrolments;
    private final LearningNotices notices;
    private final TrainingLeaves leaves;

    KeepCatalogue(CatalogueSql sql, EnrolmentSql enrolments, LearningNotices notices, TrainingLeaves leaves) {
        this.sql = sql;
        this.enrolments = enrolments;
        this.notices = notices;
        this.leaves = leaves;
    }

    /** A training as it is typed; a box that is not ticked is missing. */
    record TrainingInput(
            @Nullable String code,
            @Nullable String title,
            @Nullable TrainingForm form,
            Training.@Nullable Purpose purpose,
            Training.@Nullable Competence competence,
            @Nullable String provider,
            @Nullable String units,
            @Nullable Boolean test,
            @Nullable String change,
            @Nullable Boolean offered) {}

    record SessionInput(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String place,
            @Nullable Integer capacity,
            @Nullable LocalDate until) {}

    record ConversionInput(
            @Nullable TrainingForm form,
            @Nullable HourUnit unit,
            @Nullable String each,
            @Nullable Integer cap,
            @Nullable String proof,
            @Nullable String source,
            @Nullable LocalDate since,
            @Nullable Boolean confirmed) {}

    /**
     * @param id made by the page with its form (OFF-1)
     * @param version the version that it follows; 0 for a new training
     * @throws id.abdi.kernel.Refusal {@code only-personnel}, {@code learning-invalid}, {@code training-code}, {@code stale-version}
     */
    @Transactional
    Training by(Caller caller, UUID id, int version, TrainingInput input) {
        LearningRefusals.requirePersonnel(caller);
        Training training = checked(id, version, input);
        sql.lock(id);
        Optional<Training> before = sql.training(id);
        if (before.filter(training::equals).isPresent()) {
            return training;
        }
        if (before.map(Training::version).orElse(0) != version) {
            throw LearningRefusals.stale();
        }
        if (sql.byCode(training.code()).filter(other -> !other.equals(id)).isPresent()) {
            throw LearningRefusals.codeTaken();
        }
        sql.insert(training, leaves.mark(caller, stated(training)));
        return training;
    }

    private static Training checked(UUID id, int version, TrainingInput input) {
        Typed typed = new Typed();
        String code = OneLine.of(input.code()).toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z0-9][A-Z0-9.-]{1,29}")) {
            typed.wrong("code", "learning.field.code");
        }
        String title = typed.line("title", input.title(), 3, 200);
        var form = typed.there("form", input.form());
        var purpose = typed.there("purpose", input.purpose());
        var competence = typed.there("competence", input.competence());
        String provider = typed.line("provider", input.provider(), 2, 200);
        var units = typed.number("units", input.units(), MOST_UNITS);
        String change = typed.lineOrNull("change", input.change(), 3, 500);
        typed.check();
        return new Training(
                id,
                version + 1,
                code,
                title,
                form.orElseThrow(),
                purpose.orElseThrow(),
                competence.orElseThrow(),
                provider,
                plain(units.orElseThrow()),
                Boolean.TRUE.equals(input.test()),
                change,
                Boolean.TRUE.equals(input.offered()));
    }

    /** As the database gives it back: 20, never 2E+1. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Entry stated(Training training) {
        return Entry.of("training")
                .with("training", training.id())
                .with("version", training.version())
                .with("code", training.code())
                .with("title", training.title())
                .with("form", training.form())
                .with("purpose", training.purpose())
                .with("competence", training.competence())
                .with("provider", training.provider())
                .with("units", training.units().toPlainString())
                .with("test", training.test())
                .with("change", training.change())
                .with("offered", training.offered());
    }

    /** @throws id.abdi.kernel.Refusal {@code only-personnel}, {@code not-found}, {@code learning-invalid} */
    @Transactional
    Session session(Caller caller, UUID training, UUID id, SessionInput input) {
        LearningRefusals.requirePersonnel(caller);
        sql.lock(training);
        if (sql.training(training).isEmpty()) {
            throw LearningRefusals.unknown();
        }
        Typed typed = new Typed();
        LocalDate first = input.first();
        LocalDate last = input.last() == null ? first : input.last();
        LocalDate until = input.until() == null ? first : input.until();
        typed.there("first", first);
        if (first != null && last != null && last.isBefore(first)) {
            typed.wrong("last", "learning.field.last");
        }
        if (first != null && until != null && until.isAfter(first)) {
            typed.wrong("until", "learning.field.until");
        }
        String place = typed.line("place", input.place(), 2, 200);
        Integer capacity = input.capacity();
        if (capacity == null || capacity < 1 || capacity > MOST_PLACES) {
            typed.wrong("capacity", "learning.field.number", MOST_PLACES);
        }
        typed.check();
        if (first == null || last == null || until == null || capacity == null) {
            throw new IllegalStateException("a session that was checked has its days and places");
        }
        Session session = new Session(id, training, first, last, place, capacity, until, false);
        Optional<Session> before = sql.session(id);
        if (before.isPresent()) {
            if (!before.get().equals(session)) {
                throw LearningRefusals.formUsed();
            }
            return session;
        }
        Entry entry = Entry.of("training-session")
                .with("session", id)
                .with("training", training)
                .with("firstDay", first)
                .with("lastDay", last)
                .with("place", place)
                .with("capacity", capacity)
                .with("registerUntil", until);
        sql.insert(session, leaves.mark(caller, entry));
        return session;
    }

    /**
     * Whoever is on the way to it hears of it.
     *
     * @return the session that was called off
     */
    @Transactional
    Session cancel(Caller caller, UUID id, @Nullable String reason) {
        LearningRefusals.requirePersonnel(caller);
        Session session = sql.session(id).orElseThrow(LearningRefusals::unknown);
        Typed typed = new Typed();
        String why = typed.line("reason", reason, 3, 500);
        typed.check();
        sql.lock(session.training());
        if (sql.session(id).filter(Session::cancelled).isPresent()) {
            throw LearningRefusals.sessionClosed();
        }
        sql.cancel(
                id,
                why,
                leaves.mark(
                        caller,
                        Entry.of("training-session-cancelled")
                                .with("session", id)
                                .with("reason", why)));
        notices.calledOff(
                enrolments.ofSession(id).stream().filter(Enrolment::open).toList());
        return session;
    }

    /**
     * A row of the table from a day on; the rows before stay for the days before.
     *
     * @param id made by the page with its form (OFF-1)
     */
    @Transactional
    void convert(Caller caller, UUID id, ConversionInput input) {
        LearningRefusals.requirePersonnel(caller);
        Typed typed = new Typed();
        var form = typed.there("form", input.form());
        var unit = typed.there("unit", input.unit());
        Optional<BigDecimal> each = typed.number("each", input.each(), MOST_EACH);
        Integer cap = input.cap();
        if (cap != null && (cap < 1 || cap > MOST_CAP)) {
            typed.wrong("cap", "learning.field.number", MOST_CAP);
        }
        String proof = typed.line("proof", input.proof(), 3, 200);
        String source = typed.line("source", input.source(), 3, 300);
        var since = typed.there("since", input.since());
        typed.check();
        Conversion row = new Conversion(
                form.orElseThrow(),
                unit.orElseThrow(),
                each.orElseThrow(),
                cap,
                proof,
                source,
                since.orElseThrow(),
                Boolean.TRUE.equals(input.confirmed()));
        sql.lock(id);
        Optional<Conversion> before = sql.conversion(id);
        if (before.isPresent()) {
            if (!before.get().equals(row)) {
                throw LearningRefusals.formUsed();
            }
            return;
        }
        Entry entry = Entry.of("training-conversion")
                .with("conversion", id)
                .with("form", row.form())
                .with("unit", row.unit())
                .with("each", row.each().toPlainString())
                .with("cap", row.cap())
                .with("proof", row.proof())
                .with("source", row.source())
                .with("since", row.since())
                .with("confirmed", row.confirmed());
        sql.insert(id, row, leaves.mark(caller, entry));
    }
}
