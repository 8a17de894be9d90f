package id.abdi.innovation;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.evidence.EvidenceBook;
import id.abdi.identity.Caller;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Lines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Innovations of a made-up past, for the demo alone. Stated in the ledger as {@code demo}, one leaf a call, so that nobody takes them
 * for recorded facts.
 */
@Component
public class InnovationHistory {
    private static final LocalTime FIRST = LocalTime.of(8, 0);

    private final InnovationSql sql;
    private final EvidenceBook evidence;
    private final Lines lines;
    private final Ledger ledger;
    private final LocalTimeZone zone;

    InnovationHistory(InnovationSql sql, EvidenceBook evidence, Lines lines, Ledger ledger, LocalTimeZone zone) {
        this.sql = sql;
        this.evidence = evidence;
        this.lines = lines;
        this.ledger = ledger;
        this.zone = zone;
    }

    /** @param steps in their order; the first one shares it, where it is no draft */
    public record PastInnovation(EmployeeId author, UnitId unit, Idea idea, LocalDate day, List<PastStep> steps) {
        public PastInnovation {
            steps = List.copyOf(steps);
        }
    }

    /** @param evidence a link that proves a measure; null for other steps */
    public record PastStep(
            Step step,
            EmployeeId by,
            LocalDate day,
            @Nullable String evidence) {}

    /** @return their ids, in the same order */
    @Transactional
    public List<InnovationId> record(List<PastInnovation> past, Instant now) {
        if (past.isEmpty()) {
            return List.of();
        }
        Entry entry = Entry.of("demo").with("module", "innovation").with("rows", past.size());
        Mark mark = new Mark(past.getFirst().author(), Via.COMMAND.name(), now, ledger.append(entry));
        return past.stream().map(one -> record(one, mark)).toList();
    }

    private InnovationId record(PastInnovation past, Mark mark) {
        Instant begun = zone.at(past.day(), FIRST);
        Innovation innovation = new Innovation(
                new InnovationId(Uuid7.at(begun)), 1, past.idea(), past.author(), past.unit(), begun, List.of());
        sql.insert(innovation, new Mark(past.author(), mark.via(), begun, mark.receipt()));
        int number = 1;
        for (PastStep step : past.steps()) {
            Instant at = zone.at(step.day(), FIRST).plusSeconds(60L * number);
            Taken taken = new Taken(Uuid7.at(at), number, step.step(), step.by(), at);
            sql.insert(innovation.id(), taken, new Mark(step.by(), mark.via(), at, mark.receipt()));
            String link = step.evidence();
            if (link != null) {
                Caller by = lines.employee(step.by(), step.day()).orElseThrow().inCommand();
                evidence.add(by, MeasureEvidence.subject(innovation, taken.id()), Uuid7.at(at), link);
            }
            number++;
        }
        return innovation.id();
    }
}
