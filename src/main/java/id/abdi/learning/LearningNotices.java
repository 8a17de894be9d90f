package id.abdi.learning;

import id.abdi.kernel.EmployeeId;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the person and the head what the other one, or BKPSDM, did; names nobody. */
@Component
class LearningNotices {
    private final Notices notices;
    private final Lines lines;
    private final TrainingLeaves leaves;

    LearningNotices(Notices notices, Lines lines, TrainingLeaves leaves) {
        this.notices = notices;
        this.lines = lines;
        this.leaves = leaves;
    }

    void enrolled(Enrolment enrolment) {
        if (enrolment.offered()) {
            tell(enrolment.employee(), enrolment, "offered", "learning.notice.offered");
        } else {
            toHead(enrolment, "asked", "learning.notice.asked");
        }
    }

    void taken(Enrolment enrolment, UUID step, StepInput.Row row, EmployeeId by) {
        String text = "learning.notice." + row.kind();
        if (by.equals(enrolment.employee())) {
            toHead(enrolment, step.toString(), text);
        } else {
            tell(enrolment.employee(), enrolment, step.toString(), text);
        }
    }

    void placed(Enrolment enrolment) {
        tell(enrolment.employee(), enrolment, "placed", "learning.notice.placed");
    }

    void effectAsked(Enrolment enrolment) {
        toHead(enrolment, "effect-asked", "learning.notice.effect-asked");
    }

    /** Those who will probably miss the hours of the year; once a month. */
    void behind(List<EmployeeId> people, LocalDate day) {
        Notice notice = Notice.of("training:hours:" + YearMonth.from(day), "learning.notice.behind", "/learning");
        Map<EmployeeId, List<Notice>> all = new HashMap<>();
        people.forEach(person -> all.put(person, List.of(notice)));
        notices.tell(all);
    }

    private void toHead(Enrolment enrolment, String what, String text) {
        lines.superior(enrolment.employee(), leaves.today())
                .map(Superior::id)
                .ifPresent(head -> tell(head, enrolment, what, text));
    }

    private void tell(EmployeeId person, Enrolment enrolment, String what, String text) {
        notices.tell(
                person,
                Notice.of("training:" + enrolment.id() + ":" + what, text, "/learning/enrolments/" + enrolment.id()));
    }
}
