package id.abdi.innovation;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.innovation.Stage.Name;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody writes an idea down, and its author words it better until a trial begins (R7). */
@Service
class WriteIdea {
    private final InnovationSql sql;
    private final StepBook book;
    private final Lines lines;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    WriteIdea(InnovationSql sql, StepBook book, Lines lines, Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.book = book;
        this.lines = lines;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    /** Sent again under the same id it is the same one. */
    @Transactional
    Innovation by(Caller author, IdeaInput input) {
        Idea idea = input.checked();
        InnovationId id = input.id() == null ? InnovationId.fresh() : new InnovationId(input.id());
        sql.lock(id);
        Optional<Innovation> before = sql.find(id);
        if (before.isPresent()) {
            return before.filter(same ->
                            same.author().equals(author.id()) && same.idea().equals(idea))
                    .orElseThrow(InnovationRefusals::taken);
        }
        Instant now = clock.instant();
        UnitId unit = lines.employee(author.id(), zone.day(now))
                .filter(Employee::active)
                .map(Employee::unitId)
                .orElseThrow(InnovationRefusals::notYours);
        Innovation made = new Innovation(id, 1, idea, author.id(), unit, now, List.of());
        store(author, made, now);
        return Boolean.FALSE.equals(input.shared()) ? made : book.take(author, made, new Step.Shared(), now);
    }

    /** @param replaces the version that the author saw; null where they did not say */
    @Transactional
    Innovation change(Caller author, InnovationId id, IdeaInput input, @Nullable Integer replaces) {
        sql.lock(id);
        Innovation before =
                sql.find(id).filter(found -> found.seenBy(author.id())).orElseThrow(InnovationRefusals::unknown);
        if (!before.author().equals(author.id())) {
            throw InnovationRefusals.notYours();
        }
        Idea idea = input.checked();
        if (before.idea().equals(idea)) {
            return before;
        }
        Name stage = before.stage().name();
        if (stage != Name.DRAFT && stage != Name.IDEA) {
            throw InnovationRefusals.stage(StepKind.SHARE, stage);
        }
        if (replaces != null && replaces != before.version()) {
            throw InnovationRefusals.stale();
        }
        Innovation next = new Innovation(
                id, before.version() + 1, idea, before.author(), before.unit(), before.begunAt(), before.steps());
        store(author, next, clock.instant());
        return next;
    }

    private void store(Caller author, Innovation innovation, Instant now) {
        sql.insert(
                innovation, new Mark(author.id(), author.via().name(), now, ledger.append(entry(author, innovation))));
    }

    private static Entry entry(Caller author, Innovation innovation) {
        return Entry.of("innovation")
                .with("id", innovation.id().value())
                .with("version", innovation.version())
                .with("title", innovation.idea().title())
                .with("problem", innovation.idea().problem())
                .with("attempt", innovation.idea().attempt())
                .with("gain", innovation.idea().gain())
                .with("author", innovation.author())
                .with("unit", innovation.unit().value())
                .with("via", author.via());
    }
}
