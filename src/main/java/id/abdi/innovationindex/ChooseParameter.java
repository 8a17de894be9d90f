package id.abdi.innovationindex;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.innovation.Innovation;
import id.abdi.innovation.InnovationId;
import id.abdi.innovation.Innovations;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for an innovation, or the personnel agency, says which parameter it reaches, and by which document (I-4). */
@Service
class ChooseParameter {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    /** @param words name and number of the document */
    record Typed(
            @Nullable Integer year,
            @Nullable Integer parameter,
            @Nullable String words) {}

    private final Innovations innovations;
    private final IndexSets sets;
    private final ChoiceSql sql;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    ChooseParameter(
            Innovations innovations, IndexSets sets, ChoiceSql sql, Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.innovations = innovations;
        this.sets = sets;
        this.sql = sql;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    /** The same again is the version that there is. */
    @Transactional
    Choice by(Caller caller, InnovationId id, int number, Typed typed) {
        require(caller, id);
        int year = typed.year() == null ? today().getYear() : IndexSet.year(typed.year());
        Integer parameter = typed.parameter();
        String words = OneLine.composed(typed.words());
        if (sets.of(year).indicator(number).isEmpty()) {
            throw IndexRefusals.unknown();
        }
        if (parameter == null || parameter < 0 || parameter > IndexSet.MOST_PARAMETER) {
            throw IndexRefusals.invalid(List.of(new FieldError("parameter", "innovationindex.field.parameter")));
        }
        if (OneLine.outside(words, SHORTEST, LONGEST)) {
            throw IndexRefusals.invalid(List.of(new FieldError("words", "innovationindex.field.words")));
        }
        sql.lock(id);
        @Nullable Choice before = sql.of(id, year).get(number);
        if (before != null && before.parameter() == parameter && before.words().equals(words)) {
            return before;
        }
        Choice choice = new Choice(
                before == null ? Uuid7.next() : before.id(),
                before == null ? 1 : before.version() + 1,
                id,
                year,
                number,
                parameter,
                words);
        Entry entry = Entry.of("innovation-index-choice")
                .with("id", choice.id())
                .with("version", choice.version())
                .with("innovation", id.value())
                .with("year", year)
                .with("number", number)
                .with("parameter", parameter)
                .with("words", words)
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        sql.insert(choice, new Mark(caller.id(), caller.via().name(), clock.instant(), ledger.append(entry)));
        return choice;
    }

    boolean may(Caller caller, Innovation innovation) {
        return caller.is(Role.BKPSDM) || innovations.speaksFor(caller, innovation, today());
    }

    /** The innovation, for who may say what it reaches. */
    Innovation require(Caller caller, InnovationId id) {
        Innovation innovation = innovations.find(caller, id).orElseThrow(IndexRefusals::unknown);
        if (!may(caller, innovation)) {
            throw IndexRefusals.notAllowed();
        }
        return innovation;
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }
}
