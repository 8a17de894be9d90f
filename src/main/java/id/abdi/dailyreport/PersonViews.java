package id.abdi.dailyreport;

import id.abdi.activity.Activities;
import id.abdi.activity.Activity;
import id.abdi.activity.DayClosing;
import id.abdi.activity.DayState;
import id.abdi.activity.DayWork;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyKind;
import id.abdi.attendance.DutySight;
import id.abdi.attendance.DutyState;
import id.abdi.dailyreport.PersonPage.Day;
import id.abdi.dailyreport.PersonPage.Mark;
import id.abdi.dailyreport.PersonPage.Version;
import id.abdi.dailyreport.PersonPage.Work;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.web.Icon;
import id.abdi.web.Link;
import id.abdi.web.MonthView;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a person's month in the words of the page; a fixed number of queries, however many days it has. */
@Component
class PersonViews {
    private final DailyReportSql reports;
    private final RemarkSql remarks;
    private final ReportSight sight;
    private final Activities activities;
    private final DutySight duties;
    private final DayClosing closing;
    private final People people;

    PersonViews(
            DailyReportSql reports,
            RemarkSql remarks,
            ReportSight sight,
            Activities activities,
            DutySight duties,
            DayClosing closing,
            People people) {
        this.reports = reports;
        this.remarks = remarks;
        this.sight = sight;
        this.activities = activities;
        this.duties = duties;
        this.closing = closing;
        this.people = people;
    }

    /** Whose month is shown to whom, at what moment. */
    record Wanted(Caller reader, Employee person, YearMonth month, LocalDate today, Instant now) {
        boolean own() {
            return reader.id().equals(person.id());
        }
    }

    /** Everything that is known of the month. */
    private record Known(
            Map<LocalDate, List<ReportSight.Seen>> versions,
            Map<LocalDate, DayWork> work,
            Map<LocalDate, Duty> duty,
            Map<LocalDate, List<String>> remarks,
            Map<EmployeeId, String> names,
            Set<LocalDate> asked) {}

    /**
     * @param seen who looked at the record; null where the reader is not told
     * @param asked days of which something is asked, which are shown whatever else is known of them
     */
    PersonPage page(Wanted wanted, Rights rights, @Nullable List<PersonLists.Seen> seen, Set<LocalDate> asked, Ui ui) {
        LocalDate first = wanted.month().atDay(1);
        LocalDate end = wanted.month().atEndOfMonth();
        LocalDate last = end.isAfter(wanted.today()) ? wanted.today() : end;
        if (last.isBefore(first)) {
            last = first;
        }
        Known known = known(wanted, first, last, asked, ui);
        List<Day> days = new ArrayList<>();
        Map<LocalDate, MonthView.Mark> marks = new LinkedHashMap<>();
        for (LocalDate date : first.datesUntil(last.plusDays(1)).toList()) {
            day(wanted, rights, known, date, ui).ifPresent(day -> {
                days.addFirst(day);
                Mark mark = day.newest() != null ? day.newest().mark() : day.state();
                if (mark != null) {
                    marks.put(
                            day.date(),
                            new MonthView.Mark(mark.tone(), mark.icon(), mark.text(), "", "#d-" + day.date()));
                }
            });
        }
        Employee person = wanted.person();
        String address = "/people/" + person.nip().value() + "?month=";
        return new PersonPage(
                person.name(),
                person.nip().spaced(),
                person.post(),
                person.unit(),
                wanted.own(),
                MonthView.of(ui, wanted.month(), wanted.today(), marks, month -> address + month),
                days,
                seen == null
                        ? null
                        : seen.stream()
                                .map(look -> ui.text(
                                        "dailyreport.person.look",
                                        look.who() + " (" + look.what() + ")",
                                        ui.dateTime(look.at())))
                                .toList());
    }

    private Known known(Wanted wanted, LocalDate first, LocalDate last, Set<LocalDate> asked, Ui ui) {
        EmployeeId person = wanted.person().id();
        List<ReportSight.Seen> seen = sight.seen(wanted.reader(), person, reports.all(person, first, last));
        List<Remark.Reopening> reopenings = remarks.reopenings(person, first, last);
        Set<EmployeeId> named = new HashSet<>();
        seen.forEach(version -> named.add(version.report().reporter()));
        reopenings.forEach(reopening -> named.add(reopening.by()));
        Map<EmployeeId, String> names = people.names(named, last);
        Map<LocalDate, List<String>> said = new LinkedHashMap<>();
        remarks.answers(person, first, last)
                .forEach(answer -> said.computeIfAbsent(answer.date(), key -> new ArrayList<>())
                        .add(ui.text("dailyreport.person.answered", ui.dateTime(answer.recordedAt()), answer.text())));
        reopenings.forEach(open -> said.computeIfAbsent(open.date(), key -> new ArrayList<>())
                .add(ui.text(
                        "dailyreport.person.reopened",
                        names.getOrDefault(open.by(), ""),
                        ui.dateTime(open.until()),
                        open.reason())));
        return new Known(
                seen.stream()
                        .collect(Collectors.groupingBy(
                                version -> version.report().date())),
                activities.of(person, first, last),
                duties.of(wanted.reader(), person, first, last),
                said,
                names,
                asked);
    }

    /** A day that has something to show: a report, work, a working day that nobody reported, or a question. */
    private Optional<Day> day(Wanted wanted, Rights rights, Known known, LocalDate date, Ui ui) {
        List<ReportSight.Seen> versions = known.versions().getOrDefault(date, List.of());
        DayWork work = known.work().getOrDefault(date, DayWork.NONE);
        Duty duty = known.duty().getOrDefault(date, Duty.ON);
        if (versions.isEmpty()
                && work.count() == 0
                && duty.state() == DutyState.REST
                && !known.asked().contains(date)) {
            return Optional.empty();
        }
        List<Version> shown = versions.reversed().stream()
                .map(version -> version(version, known, ui))
                .toList();
        boolean unreported = versions.isEmpty() && duty.state() != DutyState.REST;
        boolean closed = unreported
                && !wanted.own()
                && DayState.of(date, wanted.now(), closing.of(wanted.person().id(), date)) instanceof DayState.Closed;
        return Optional.of(new Day(
                date,
                ui.date(date),
                shown.isEmpty() ? null : shown.getFirst(),
                unreported ? missing(duty, ui) : null,
                shown.isEmpty() ? List.of() : shown.subList(1, shown.size()),
                work.activities().stream().map(activity -> work(activity, ui)).toList(),
                ui.text("dailyreport.person.activities", work.count(), ui.minutes(work.minutes())),
                known.remarks().getOrDefault(date, List.of()),
                wanted.own() && !versions.isEmpty(),
                closed
                        && rights.mayDo(
                                wanted.reader(), Act.REOPEN_DAY, wanted.person().id(), date)));
    }

    /** Why nobody reported the day: recorded leave, with its kind for those who may know it, or it was left out. */
    private static Mark missing(Duty duty, Ui ui) {
        DutyKind kind = duty.kind();
        if (kind != null) {
            return new Mark(Tone.NEUTRAL, Icon.AWAY, ui.text(kind.textKey()));
        }
        return duty.state() == DutyState.NOT_ON_DUTY
                ? new Mark(Tone.NEUTRAL, Icon.AWAY, ui.text("dailyreport.not-on-duty"))
                : new Mark(Tone.WARNING, Icon.MINUS, ui.text("dailyreport.person.missing"));
    }

    private static Version version(ReportSight.Seen seen, Known known, Ui ui) {
        DailyReport report = seen.report();
        String word = ui.text(
                seen.dutyKind() == null
                        ? report.verdict().textKey()
                        : seen.dutyKind().textKey());
        return new Version(
                new Mark(report.verdict().tone(), report.verdict().icon(), word),
                seen.reason(),
                ui.text(
                        "dailyreport.person.by",
                        known.names().getOrDefault(report.reporter(), ""),
                        ui.dateTime(report.recordedAt())),
                report.late(),
                report.version(),
                report.receipt().leafHash());
    }

    private static Work work(Activity activity, Ui ui) {
        String address = "/activities/" + activity.id().value() + "/evidence/";
        return new Work(
                activity.description(),
                Stream.of(
                                Optional.of(ui.minutes(activity.minutes())),
                                activity.againstStandard(ui),
                                Optional.ofNullable(activity.deviation())
                                        .map(why -> ui.text("activity.deviation", why)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")),
                activity.evidence().stream()
                        .map(piece -> new Link(address + piece.id(), piece.label()))
                        .toList());
    }
}
