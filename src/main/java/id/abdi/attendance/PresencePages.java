package id.abdi.attendance;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.Touches;
import id.abdi.clocking.Touches.Touch;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's month of presence, and the corrections that wait for a head. */
@Component
class PresencePages {
    private static final int MOST_WAITING = 50;

    private final Presence presence;
    private final Touches touches;
    private final DutySight duties;
    private final CorrectionSql corrections;
    private final Lines lines;
    private final LocalTimeZone zone;

    PresencePages(
            Presence presence,
            Touches touches,
            DutySight duties,
            CorrectionSql corrections,
            Lines lines,
            LocalTimeZone zone) {
        this.presence = presence;
        this.touches = touches;
        this.duties = duties;
        this.corrections = corrections;
        this.lines = lines;
        this.zone = zone;
    }

    /**
     * @param own whether it is the reader's own
     * @param waiting what the reader has to decide, of anybody
     */
    record MonthPage(
            Employee person,
            boolean own,
            String month,
            String previous,
            String next,
            TableView days,
            List<CorrectionRow> corrections,
            List<CorrectionRow> waiting,
            String today) {}

    /** @param decide the address where it is decided; null where there is nothing to decide for the reader */
    record CorrectionRow(
            String id,
            String who,
            String day,
            String what,
            String reason,
            String state,
            Tone tone,
            @Nullable String decide) {}

    @Transactional(readOnly = true)
    public MonthPage month(Caller caller, Employee person, YearMonth month, LocalDate today, Ui ui) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth().isAfter(today) && !first.isAfter(today) ? today : month.atEndOfMonth();
        boolean own = caller.id().equals(person.id());
        String address =
                own ? "/attendance" : "/attendance/people/" + person.nip().value();
        return new MonthPage(
                person,
                own,
                ui.month(month),
                address + "?month=" + month.minusMonths(1),
                address + "?month=" + month.plusMonths(1),
                days(caller, person, first, last, ui),
                corrections.of(person.id(), first, month.atEndOfMonth()).stream()
                        .map(one -> row(one, "", false, ui))
                        .toList(),
                own ? waiting(caller, today, ui) : List.of(),
                today.toString());
    }

    private TableView days(Caller caller, Employee person, LocalDate first, LocalDate last, Ui ui) {
        Map<LocalDate, DayPresence> days = presence.of(person.id(), first, last);
        Map<LocalDate, Duty> duty = duties.of(caller, person.id(), first, last);
        Map<LocalDate, List<Touch>> raw = raw(person.id(), first, last);
        List<List<Cell>> rows = new ArrayList<>();
        for (LocalDate day :
                days.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            DayPresence told = days.get(day);
            if (told != null && (told.told() || told.hours() != null)) {
                rows.add(row(told, duty.getOrDefault(day, Duty.ON), raw.getOrDefault(day, List.of()), ui));
            }
        }
        List<String> columns = Stream.of("day", "kind", "time", "minutes", "against", "touches")
                .map(name -> ui.text("attendance.presence." + name))
                .toList();
        return new TableView(ui.text("attendance.presence.table"), columns, rows);
    }

    private Map<LocalDate, List<Touch>> raw(EmployeeId person, LocalDate first, LocalDate last) {
        Instant from = first.atStartOfDay(zone.zone()).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone.zone()).toInstant();
        return touches.of(List.of(person), from, to).getOrDefault(person, List.of()).stream()
                .collect(Collectors.groupingBy(touch -> zone.day(touch.at())));
    }

    private List<Cell> row(DayPresence day, Duty duty, Collection<Touch> touched, Ui ui) {
        return List.of(
                Cell.text(ui.date(day.day())),
                kind(day, duty, ui),
                Cell.text(day.spells().stream().map(spell -> time(spell, ui)).collect(Collectors.joining("; "))),
                Cell.number(day.told() ? ui.minutes(day.minutes()) : ""),
                Cell.text(against(day, ui)),
                Cell.text(touched.stream()
                        .map(touch -> ui.time(local(touch.at())))
                        .collect(Collectors.joining(", "))));
    }

    private static Cell kind(DayPresence day, Duty duty, Ui ui) {
        if (day.corrected()) {
            return Cell.pill(Tone.NOTE, ui.text("attendance.presence.corrected"));
        }
        if (duty.kind() != null) {
            return Cell.text(ui.text(duty.kind().textKey()));
        }
        if (duty.elsewhere() != null) {
            return Cell.text(ui.text("attendance.presence.elsewhere", duty.elsewhere()));
        }
        if (duty.state() == DutyState.NOT_ON_DUTY) {
            return Cell.text(ui.text("attendance.duty.not-on-duty"));
        }
        if (day.hours() == null) {
            return Cell.text(duty.holiday() == null ? ui.text("attendance.presence.rest") : duty.holiday());
        }
        return Cell.text(ui.text("attendance.presence.timing." + day.timing().name()));
    }

    private String time(Spell spell, Ui ui) {
        String in = ui.time(local(spell.in()));
        if (spell.out() == null) {
            return ui.text("attendance.presence.once", in);
        }
        boolean later = !zone.day(spell.out()).equals(zone.day(spell.in()));
        String out = ui.time(local(spell.out()));
        String key = spell.doubtful()
                ? "attendance.presence.doubtful"
                : later ? "attendance.presence.overnight" : "attendance.presence.span";
        return ui.text(key, in, out);
    }

    private static String against(DayPresence day, Ui ui) {
        if (day.hours() == null) {
            return "";
        }
        String hours = ui.time(day.hours().from()) + "–" + ui.time(day.hours().to());
        return switch (day.timing()) {
            case FIXED -> bound(day, hours, ui);
            case FLEXIBLE ->
                ui.text("attendance.presence.of", ui.minutes(day.hours().workMinutes()));
            case ROSTER -> day.shift() == null ? "" : bound(day, day.shift() + " " + hours, ui);
        };
    }

    /** Against hours from an hour to an hour. */
    private static String bound(DayPresence day, String hours, Ui ui) {
        return Stream.of(
                        hours,
                        day.late() == 0 ? "" : ui.text("attendance.presence.late", ui.minutes(day.late())),
                        day.early() == 0 ? "" : ui.text("attendance.presence.early", ui.minutes(day.early())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private List<CorrectionRow> waiting(Caller caller, LocalDate today, Ui ui) {
        Map<EmployeeId, String> names =
                lines.subordinates(caller.id(), today).stream().collect(Collectors.toMap(Employee::id, Employee::name));
        return corrections.waiting(names.keySet(), MOST_WAITING).stream()
                .map(one -> row(one, names.getOrDefault(one.employee(), ""), true, ui))
                .toList();
    }

    private static CorrectionRow row(Correction one, String who, boolean decides, Ui ui) {
        Correction.Decision decision = one.decision();
        String state = decision == null ? "waiting" : decision.approved() ? "approved" : "refused";
        String why = decision == null || decision.reason() == null ? "" : decision.reason();
        return new CorrectionRow(
                one.id().toString(),
                who,
                ui.date(one.day()),
                ui.text("attendance.correction.what", time(one.arrived(), ui), time(one.left(), ui)),
                why.isEmpty() ? one.reason() : ui.text("attendance.correction.why", one.reason(), why),
                ui.text("attendance.correction." + state),
                decision == null ? Tone.NOTE : decision.approved() ? Tone.GOOD : Tone.WARNING,
                decides ? "/attendance/corrections/" + one.id() + "/decision" : null);
    }

    private static String time(@Nullable LocalTime time, Ui ui) {
        return time == null ? "–" : ui.time(time);
    }

    private LocalTime local(Instant moment) {
        return LocalTime.ofInstant(moment, zone.zone());
    }
}
