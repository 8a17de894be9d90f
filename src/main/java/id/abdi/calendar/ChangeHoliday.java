package id.abdi.calendar;

import id.abdi.calendar.HolidayRules.Draft;
import id.abdi.calendar.HolidayTable.Place;
import id.abdi.identity.Caller;
import id.abdi.rulebook.UnitCodes;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM adds, corrects or withdraws a holiday, after a look at the days that it changes (W-7). */
@Service
class ChangeHoliday {
    private final CalendarMemory memory;
    private final RecordHolidays recording;
    private final UnitCodes units;
    private final LocalTimeZone zone;
    private final Clock clock;

    ChangeHoliday(CalendarMemory memory, RecordHolidays recording, UnitCodes units, LocalTimeZone zone, Clock clock) {
        this.memory = memory;
        this.recording = recording;
        this.units = units;
        this.zone = zone;
        this.clock = clock;
    }

    @Transactional
    public LocalDate by(Caller caller, HolidayForm form) {
        memory.look();
        HolidayProposal proposal = proposal(caller, form);
        if (proposal.known() != form.known()) {
            throw CalendarRefusals.changedMeanwhile();
        }
        recording.record(proposal.versions());
        return proposal.changes().isEmpty()
                ? zone.day(clock.instant())
                : proposal.changes().getLast().place().day();
    }

    HolidayProposal proposal(Caller caller, HolidayForm form) {
        CalendarRights.require(caller);
        HolidayTable table = memory.facts().holidays();
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        List<Draft> drafts = drafts(table, form, today);
        int known = table.current(Place.of(drafts.getLast().holiday()))
                .map(RecordedHoliday::version)
                .orElse(0);
        return HolidayProposal.of(table, HolidayRules.versions(table, drafts, Recording.of(caller, now)), known, today);
    }

    /** A holiday that moves to another day or unit is withdrawn where it was. */
    private List<Draft> drafts(HolidayTable table, HolidayForm form, LocalDate today) {
        Optional<RecordedHoliday> replaced = replaced(table, form);
        if (form.withdrawn()) {
            Holiday gone = replaced.orElseThrow(CalendarRefusals::unknown).holiday();
            return List.of(new Draft(gone, true, HolidayRules.source(form.source())));
        }
        Optional<NamedUnit> unit = units.byCode(form.unit(), today);
        Draft draft = HolidayRules.draft(form, unit, today);
        return replaced.map(RecordedHoliday::holiday)
                .filter(old -> !Place.of(old).equals(Place.of(draft.holiday())))
                .map(old -> List.of(new Draft(old, true, form.source()), draft))
                .orElseGet(() -> List.of(draft));
    }

    private static Optional<RecordedHoliday> replaced(HolidayTable table, HolidayForm form) {
        HolidayId replaces = form.replaces();
        return replaces == null
                ? Optional.empty()
                : Optional.of(table.byId(replaces).orElseThrow(CalendarRefusals::changedMeanwhile));
    }
}
