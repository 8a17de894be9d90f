package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.PostId;
import id.abdi.sop.SopId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A head sets the standards of the own section: new ones, changed from a day on, withdrawn from a day on (R2, R3). */
@Service
class KeepStandards {
    private final StandardSql sql;
    private final Sections sections;
    private final OriginSql origins;
    private final Origins sources;
    private final Ledger ledger;
    private final Clock clock;

    KeepStandards(StandardSql sql, Sections sections, OriginSql origins, Origins sources, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.sections = sections;
        this.origins = origins;
        this.sources = sources;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Sent twice with the same id it is one. A new one may begin in the past: nothing was measured by it there. */
    @Transactional
    StandardId create(Caller head, StandardId id, UnitId unit, StandardInput input) {
        sections.requireLed(head, unit);
        StandardCode code = input.checkedCode();
        StandardInput.Checked checked = input.checked();
        requireOwnPosts(unit, checked.content().posts(), "posts");
        requireSop(head, checked);
        sql.lock(id);
        WorkStandard first = version(id, 1, code, unit, checked.content(), checked.from());
        if (sql.newestNumber(id) > 0) {
            requireSame(first, checked);
            return id;
        }
        Instant now = clock.instant();
        Entry entry = Entry.of("standard")
                .with("standard", id.value())
                .with("code", code.value())
                .with("unit", unit)
                .with("recordedBy", head.id())
                .with("via", head.via());
        if (!sql.insert(id, code, unit, stamp(head, now, entry))) {
            throw StandardRefusals.codeTaken(code);
        }
        store(head, first, checked, now);
        return id;
    }

    /**
     * What holds from that day on; what holds until then stays.
     *
     * @param seen the newest version that the author read; null where they did not say
     */
    @Transactional
    WorkStandard change(Caller head, StandardId id, @Nullable Integer seen, StandardInput input) {
        WorkStandard last = writable(head, id, seen);
        StandardInput.Checked checked = input.checked();
        requireOwnPosts(last.unit(), checked.content().posts(), "posts");
        requireSop(head, checked);
        return follow(head, last, checked);
    }

    /** @return the first day on which nobody claims it */
    @Transactional
    LocalDate withdraw(
            Caller head, StandardId id, @Nullable Integer seen, @Nullable LocalDate from, @Nullable String reason) {
        WorkStandard last = writable(head, id, seen);
        String why = OneLine.composed(reason);
        if (why.isEmpty() || why.length() > StandardInput.LONGEST_REASON) {
            throw StandardRefusals.reason();
        }
        LocalDate today = sections.today();
        LocalDate first = from == null ? today : from;
        requireNotPast(first);
        if (last.period().to() != null && !last.period().to().isAfter(first)) {
            throw StandardRefusals.withdrawn();
        }
        Instant now = clock.instant();
        Entry entry = Entry.of("standard-withdrawn")
                .with("standard", id.value())
                .with("code", last.code().value())
                .with("from", first)
                .with("reason", why)
                .with("recordedBy", head.id())
                .with("via", head.via());
        sql.end(id, first);
        sql.withdraw(id, first, why, stamp(head, now, entry));
        return first;
    }

    /** These standards for other posts from that day on, all or none; those that it would not change stay as they are. */
    @Transactional
    int assign(Caller head, Map<StandardId, Set<PostId>> posts, LocalDate from, @Nullable String reason) {
        int changed = 0;
        for (Map.Entry<StandardId, Set<PostId>> one : posts.entrySet()) {
            WorkStandard last = writable(head, one.getKey(), null);
            StandardContent content = StandardContent.of(last).forPosts(one.getValue());
            if (!content.says(last)) {
                follow(
                        head,
                        last,
                        new StandardInput.Checked(
                                content, from, reason, origins.of(last).orElse(null)));
                changed++;
            }
        }
        return changed;
    }

    private WorkStandard follow(Caller head, WorkStandard last, StandardInput.Checked checked) {
        requireNotPast(checked.from());
        boolean goesOn = last.period().to() == null && !last.period().from().isAfter(checked.from());
        if (goesOn
                && checked.content().says(last)
                && Objects.equals(origins.of(last).orElse(null), checked.sop())) {
            return last;
        }
        int number = sql.newestNumber(last.id()) + 1;
        WorkStandard next = version(last.id(), number, last.code(), last.unit(), checked.content(), checked.from());
        sql.end(last.id(), checked.from());
        store(head, next, checked, clock.instant());
        return next;
    }

    /** The last version of a standard that the caller keeps, under its lock. */
    private WorkStandard writable(Caller head, StandardId id, @Nullable Integer seen) {
        sql.lock(id);
        List<StandardSql.Recorded> history = sql.history(id);
        if (history.isEmpty()
                || !sections.visible(head, sections.all())
                        .contains(history.getLast().standard().unit())) {
            throw StandardRefusals.unknown();
        }
        WorkStandard last = history.getLast().standard();
        sections.requireLed(head, last.unit());
        if (seen != null && seen != sql.newestNumber(id)) {
            throw StandardRefusals.stale();
        }
        return last;
    }

    /** What is sent again says what was stored then: a correction is not taken for it and lost. */
    private void requireSame(WorkStandard sent, StandardInput.Checked checked) {
        boolean same = sql.history(sent.id()).stream()
                .filter(made -> made.standard().version() == sent.version())
                .anyMatch(made -> made.standard().code().equals(sent.code())
                        && made.standard().unit().equals(sent.unit())
                        && made.standard().period().from().equals(sent.period().from())
                        && checked.content().says(made.standard())
                        && Objects.equals(made.reason(), checked.reason())
                        && Objects.equals(origins.of(made.standard()).orElse(null), checked.sop()));
        if (!same) {
            throw StandardRefusals.alreadySaved(sent.code());
        }
    }

    private void requireNotPast(LocalDate from) {
        LocalDate today = sections.today();
        if (from.isBefore(today)) {
            throw StandardRefusals.past(today);
        }
    }

    /** What a standard comes from is in force today or when the standard begins, and the head may read it. */
    private void requireSop(Caller head, StandardInput.Checked checked) {
        SopId sop = checked.sop();
        LocalDate today = sections.today();
        if (sop != null
                && sources.inForce(head, sop, today, today).isEmpty()
                && sources.inForce(head, sop, checked.from(), today).isEmpty()) {
            throw StandardRefusals.unknownSop();
        }
    }

    private void requireOwnPosts(UnitId unit, Set<PostId> posts, String field) {
        if (posts.isEmpty()) {
            return;
        }
        Set<PostId> own = sections.places(unit).stream().map(Sections.Place::id).collect(Collectors.toSet());
        if (!own.containsAll(posts)) {
            throw StandardRefusals.otherSection(field);
        }
    }

    private void store(Caller head, WorkStandard standard, StandardInput.Checked checked, Instant now) {
        StandardContent content = StandardContent.of(standard);
        Entry entry = Entry.of("standard-version")
                .with("standard", standard.id().value())
                .with("code", standard.code().value())
                .with("version", standard.version())
                .with("name", content.name())
                .with("unitOfOutput", content.unitOfOutput())
                .with("minutes", content.minutes().toPlainString())
                .with("criteria", content.criteria())
                .with("forSection", content.forSection())
                .with(
                        "posts",
                        content.posts().stream().map(PostId::value).sorted().toList())
                .with("from", standard.period().from())
                .with("reason", checked.reason())
                .with("sop", checked.sop() == null ? null : checked.sop().value())
                .with("recordedBy", head.id())
                .with("via", head.via());
        sql.insert(Uuid7.at(now), standard, checked.reason(), stamp(head, now, entry));
        origins.insert(standard, checked.sop());
    }

    /** Appends the fact to the log; what is stored carries who, when and the leaf. */
    StandardSql.Stamp stamp(Caller head, Instant now, Entry entry) {
        return new StandardSql.Stamp(
                head.id(), Objects.requireNonNull(head.via()).name(), now, ledger.append(entry));
    }

    private static WorkStandard version(
            StandardId id, int number, StandardCode code, UnitId unit, StandardContent content, LocalDate from) {
        return new WorkStandard(
                id,
                number,
                code,
                unit,
                content.name(),
                content.unitOfOutput(),
                content.minutes(),
                content.criteria(),
                content.forSection(),
                content.posts(),
                Period.from(from));
    }
}
