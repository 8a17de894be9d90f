package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import id.abdi.web.Ui;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The effective minutes of a day (W-1), for the person's unit and the date, with where the number comes from. */
@Component
class ExpectedMinutes {
    private final Rulebook rulebook;
    private final Lines lines;

    ExpectedMinutes(Rulebook rulebook, Lines lines) {
        this.rulebook = rulebook;
        this.lines = lines;
    }

    DayPage.Total total(EmployeeId person, LocalDate date, DayWork work, Ui ui) {
        Valued<Integer> minutes = rulebook.valued(DayRules.EFFECTIVE_MINUTES, date, lines.scope(person, date));
        return new DayPage.Total(
                work.minutes(),
                work.measured() ? work.standardMinutes() : null,
                minutes.value(),
                work.waiting(),
                minutes.sentence(ui),
                minutes.source(),
                minutes.confirmed());
    }
}
