package id.abdi.activity;

import id.abdi.attendance.Duty;
import id.abdi.web.Icon;
import id.abdi.web.MonthView;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The state of every day of a month: each ends as reported, worked, on leave, at rest or empty, so that "did not work" and
 * "forgot to write" look different.
 */
record MonthOfWork(
        LocalDate today,
        Map<LocalDate, DayWork> work,
        Map<LocalDate, Duty> duties,
        Map<LocalDate, List<DayNote.Note>> notes) {

    /** What a day is, where no head has said anything of it. */
    enum Sort {
        AHEAD(Tone.NEUTRAL, Icon.CALENDAR),
        REST(Tone.NEUTRAL, Icon.AWAY),
        LEAVE(Tone.NEUTRAL, Icon.PERSON),
        WORK(Tone.NOTE, Icon.LIST),
        EMPTY(Tone.WARNING, Icon.MINUS);

        private final Tone tone;
        private final Icon icon;

        Sort(Tone tone, Icon icon) {
            this.tone = tone;
            this.icon = icon;
        }

        String textKey() {
            return "activity.month." + name();
        }
    }

    MonthView view(Ui ui, YearMonth month) {
        Map<LocalDate, MonthView.Mark> marks = new LinkedHashMap<>();
        work.keySet().stream().filter(day -> sort(day) != Sort.AHEAD).forEach(day -> marks.put(day, mark(ui, day)));
        return MonthView.of(ui, month, today, marks, other -> "/activities?date=" + day(other));
    }

    private MonthView.Mark mark(Ui ui, LocalDate day) {
        Sort sort = sort(day);
        String address = "/activities?date=" + day;
        return notes.getOrDefault(day, List.of()).stream()
                .findFirst()
                .map(note -> new MonthView.Mark(note.tone(), note.tone().icon(), note.brief(), "", address))
                .orElseGet(() -> new MonthView.Mark(sort.tone, sort.icon, ui.text(sort.textKey()), "", address));
    }

    /** Work done on a rest day or on leave is work. */
    Sort sort(LocalDate day) {
        Duty duty = duties.getOrDefault(day, Duty.ON);
        if (work.getOrDefault(day, DayWork.NONE).count() > 0) {
            return Sort.WORK;
        }
        return switch (duty.state()) {
            case REST -> Sort.REST;
            case NOT_ON_DUTY -> Sort.LEAVE;
            case ON_DUTY -> day.isAfter(today) ? Sort.AHEAD : Sort.EMPTY;
        };
    }

    /** The day of another month that is shown first: the last one that has begun. */
    private LocalDate day(YearMonth month) {
        return month.atEndOfMonth().isAfter(today) && !month.atDay(1).isAfter(today) ? today : month.atEndOfMonth();
    }
}
