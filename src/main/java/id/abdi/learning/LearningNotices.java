package id.abdi.learning;

import static java.util.stream.Collectors.toSet;

import id.abdi.kernel.EmployeeId;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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

    LearningNotices(Notices notices, Lines lines) {
        this.notices = notices;
        this.lines = lines;
    }

    void enrolled(Enrolment enrolment, LocalDate day) {
        if (enrolment.offered()) {
            tell(enrolment.employee(), enrolment, "offered", "learning.notice.offered");
        } else {
            toHead(enrolment, day, "asked", "learning.notice.asked");
        }
    }

    void taken(Enrolment enrolment, UUID step, StepInput.Row row, EmployeeId by, LocalDate day) {
        String text = "learning.notice." + row.kind();
        if (by.equals(enrolment.employee())) {
            toHead(enrolment, day, step.toString(), text);
        } else {
            tell(enrolment.employee(), enrolment, step.toString(), text);
        }
    }

    /** Who came to a session or not, each with the step that says so. */
    void attended(Map<Enrolment, UUID> steps) {
        Map<EmployeeId, List<Notice>> all = new HashMap<>();
        steps.forEach((one, step) ->
                add(all, one.employee(), notice(one, step.toString(), "learning.notice." + Enrolment.Kind.ATTENDED)));
        notices.tell(all);
    }

    void placed(Enrolment enrolment) {
        tell(enrolment.employee(), enrolment, "placed", "learning.notice.placed");
    }

    /** The session of these was called off. */
    void calledOff(List<Enrolment> enrolments) {
        Map<EmployeeId, List<Notice>> all = new HashMap<>();
        enrolments.forEach(one -> add(all, one.employee(), notice(one, "called-off", "learning.notice.called-off")));
        notices.tell(all);
    }

    /** The head of the day of each. */
    void effectAsked(List<Enrolment> enrolments, LocalDate day) {
        Map<EmployeeId, Superior> heads =
                lines.superiors(enrolments.stream().map(Enrolment::employee).collect(toSet()), day);
        Map<EmployeeId, List<Notice>> all = new HashMap<>();
        for (Enrolment one : enrolments) {
            Superior head = heads.get(one.employee());
            if (head != null) {
                add(all, head.id(), notice(one, "effect-asked", "learning.notice.effect-asked"));
            }
        }
        notices.tell(all);
    }

    /** Those who will probably miss the hours of the year; once a month. */
    void behind(List<EmployeeId> people, LocalDate day) {
        Notice notice = Notice.of("training:hours:" + YearMonth.from(day), "learning.notice.behind", "/learning");
        Map<EmployeeId, List<Notice>> all = new HashMap<>();
        people.forEach(person -> all.put(person, List.of(notice)));
        notices.tell(all);
    }

    private static void add(Map<EmployeeId, List<Notice>> all, EmployeeId person, Notice notice) {
        all.computeIfAbsent(person, none -> new ArrayList<>()).add(notice);
    }

    private void toHead(Enrolment enrolment, LocalDate day, String what, String text) {
        lines.superior(enrolment.employee(), day)
                .map(Superior::id)
                .ifPresent(head -> tell(head, enrolment, what, text));
    }

    private void tell(EmployeeId person, Enrolment enrolment, String what, String text) {
        notices.tell(person, notice(enrolment, what, text));
    }

    private static Notice notice(Enrolment enrolment, String what, String text) {
        return Notice.of("training:" + enrolment.id() + ":" + what, text, "/learning/enrolments/" + enrolment.id());
    }
}
