package id.abdi.dailyreport;

import id.abdi.activity.DayClosing;
import id.abdi.activity.DayState;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.dailyreport.Remark.Reopening;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Act;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.organization.Superior;
import id.abdi.rulebook.Rulebook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head's own superior lets a closed day be reported once more, for some working days of the head (R4, step 5). */
@Service
class ReopenDay {
    private final People people;
    private final Rights rights;
    private final DayClosing closing;
    private final Until until;
    private final RemarkSql remarks;
    private final Ledger ledger;
    private final Clock clock;

    ReopenDay(
            People people,
            Rights rights,
            DayClosing closing,
            Until until,
            RemarkSql remarks,
            Ledger ledger,
            Clock clock) {
        this.people = people;
        this.rights = rights;
        this.closing = closing;
        this.until = until;
        this.remarks = remarks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return the reopening that is in force; one that is open already stays as it is */
    @Transactional
    Reopening by(Caller superior, Nip nip, LocalDate date, @Nullable String reason) {
        EmployeeId employee = people.seenBy(superior, nip, date).id();
        rights.require(superior, Act.REOPEN_DAY, employee, date);
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > ReportInput.LONGEST_REASON) {
            throw DailyReportRefusals.reopeningReason();
        }
        Instant now = clock.instant();
        if (!(DayState.of(date, now, closing.of(employee, date)) instanceof DayState.Closed)) {
            throw DailyReportRefusals.notClosed();
        }
        Optional<Reopening> open = remarks.reopenings(employee, date, date).stream()
                .filter(reopening -> now.isBefore(reopening.until()))
                .findFirst();
        return open.orElseGet(() -> store(superior, employee, date, words, now));
    }

    private Reopening store(Caller superior, EmployeeId employee, LocalDate date, String words, Instant now) {
        Reopening reopening = new Reopening(date, words, superior.id(), until.from(employee, date, now), now);
        remarks.insert(
                employee,
                reopening,
                superior.via().name(),
                ledger.append(Entry.of("day-reopened")
                        .with("employee", employee)
                        .with("date", date)
                        .with("reason", words)
                        .with("by", superior.id())
                        .with("until", reopening.until())
                        .with("via", superior.via())));
        until.events().publishEvent(new DayReopened(employee, date, superior.id(), reopening.until()));
        return reopening;
    }

    /** How long a reopened day stays open: until the end of the head's n-th working day from now. */
    @org.springframework.stereotype.Component
    record Until(
            Lines lines,
            WorkingCalendar calendar,
            LocalTimeZone zone,
            Rulebook rulebook,
            ApplicationEventPublisher events) {
        Instant from(EmployeeId employee, LocalDate date, Instant now) {
            LocalDate today = zone.day(now);
            EmployeeId head = lines.superior(employee, date).map(Superior::id).orElse(employee);
            Scope scope = lines.scope(head, today);
            int days = rulebook.on(ReportingRules.REOPENED_DAYS, today, scope);
            LocalDate last = calendar.plusWorkingDays(today, days, lines.pattern(head, today), scope);
            return zone.begin(last.plusDays(1));
        }
    }
}
