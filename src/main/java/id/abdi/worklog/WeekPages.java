package id.abdi.worklog;

import id.abdi.activity.DayState;
import id.abdi.identity.Caller;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.WorkStandard;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The grid of a week as its page shows it. */
@Component
class WeekPages {
    private static final int SHOWN = 12;

    private final ReadWeek read;

    WeekPages(ReadWeek read) {
        this.read = read;
    }

    WeekPage of(Caller person, LocalDate day, boolean all, Ui ui) {
        WeekGrid grid = read.of(person.id(), day);
        LocalDate monday = grid.monday();
        LocalDate sunday = grid.sunday();
        List<WeekGrid.Duty> shown =
                all ? grid.duties() : grid.duties().stream().limit(SHOWN).toList();
        return new WeekPage(
                Uuid7.next(),
                monday,
                ui.text("worklog.week.of", ui.dateShort(monday), ui.dateShort(sunday) + " " + sunday.getYear()),
                "/activities/week?date=" + monday.minusWeeks(1),
                "/activities/week?date=" + monday.plusWeeks(1),
                grid.open(),
                shown.stream().map(duty -> duty(duty, ui)).toList(),
                shown.size() < grid.duties().size());
    }

    private static WeekPage.Duty duty(WeekGrid.Duty duty, Ui ui) {
        WorkStandard standard = duty.standard();
        return new WeekPage.Duty(
                standard.code().value(),
                standard.name(),
                ui.text("worklog.measure", ui.number(standard.minutes()), standard.unitOfOutput()),
                duty.days().stream().map(each -> cell(standard, each, ui)).toList());
    }

    private static WeekPage.Cell cell(WorkStandard standard, WeekGrid.Day day, Ui ui) {
        String said = day.done().signum() > 0
                ? ui.text("worklog.week.done", ui.number(day.done()))
                : switch (day.state()) {
                    case DayState.Open _ -> "";
                    case DayState.NotBegun _ -> ui.text("worklog.week.ahead");
                    case DayState.Late _, DayState.Closed _ -> ui.text("worklog.week.closed");
                };
        LocalDate date = day.date();
        return new WeekPage.Cell(
                SaveWeek.field(standard.code().value(), date),
                ui.weekday(date) + " " + date.getDayOfMonth(),
                ui.date(date),
                day.state() instanceof DayState.Open,
                said);
    }
}
