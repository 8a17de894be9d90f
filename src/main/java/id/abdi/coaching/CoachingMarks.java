package id.abdi.coaching;

import id.abdi.coaching.Coaching.Dated;
import id.abdi.identity.Caller;
import id.abdi.insight.TimelineMark;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coaching on the course of a person, for the two who may read it (D-18: confidential). */
@Component
class CoachingMarks implements TimelineMark {
    private final CoachingSql sql;
    private final Rights rights;
    private final CoachingDays days;

    CoachingMarks(CoachingSql sql, Rights rights, CoachingDays days) {
        this.sql = sql;
        this.rights = rights;
        this.days = days;
    }

    @Override
    public String kind() {
        return "coaching.marks";
    }

    @Override
    public List<Mark> marks(Caller reader, EmployeeId person, Period period, Ui ui) {
        if (!rights.mayDo(reader, Act.SEE_COACHING, person, days.day())) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (Coaching coaching : sql.of(List.of(person))) {
            String page = "/coaching/" + coaching.id();
            marks.add(new Mark(
                    coaching.offered(),
                    ui.text("coaching.mark.offered", coaching.agreement().goal()),
                    page));
            for (Dated step : coaching.steps()) {
                switch (step.taken().step()) {
                    case Step.Answered answered ->
                        marks.add(new Mark(step.on(), ui.text("coaching.mark." + answered.answer()), page));
                    case Step.Trial trial ->
                        marks.add(
                                new Mark(trial.begins(), ui.text("coaching.mark.trial", ui.date(trial.ends())), page));
                    case Step.Judged judged ->
                        marks.add(new Mark(
                                step.on(),
                                ui.text("coaching.mark.judged", ui.text("coaching.result." + judged.result())),
                                page));
                    case Step.Conversed conversed -> {}
                    case Step.Said said -> {}
                    case Step.Withdrawn withdrawn ->
                        marks.add(new Mark(step.on(), ui.text("coaching.mark.withdrawn"), page));
                }
            }
        }
        return marks.stream().filter(mark -> period.contains(mark.date())).toList();
    }
}
