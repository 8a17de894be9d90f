package id.abdi.coaching;

import static java.util.stream.Collectors.toSet;

import id.abdi.kernel.EmployeeId;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the two of a coaching what the other one did, and names nobody. */
@Component
class CoachingNotices {
    private final Notices notices;
    private final Lines lines;

    CoachingNotices(Notices notices, Lines lines) {
        this.notices = notices;
        this.lines = lines;
    }

    void asked(Question question) {
        notices.tell(
                question.asked(),
                Notice.of("coaching:question:" + question.id(), "coaching.notice.question", "/coaching"));
    }

    void offered(Coaching coaching) {
        tell(coaching.employee(), coaching, "offered", "coaching.notice.offered");
    }

    /** The time of these is over: the head of the day of each. */
    void over(List<Coaching> coachings, LocalDate day) {
        Map<EmployeeId, Superior> heads =
                lines.superiors(coachings.stream().map(Coaching::employee).collect(toSet()), day);
        Map<EmployeeId, List<Notice>> all = new HashMap<>();
        for (Coaching coaching : coachings) {
            Superior head = heads.get(coaching.employee());
            if (head != null) {
                all.computeIfAbsent(head.id(), none -> new ArrayList<>())
                        .add(notice(coaching, "over:" + coaching.lastDay(), "coaching.notice.over"));
            }
        }
        notices.tell(all);
    }

    /** To the other of the two: the person, or who heads them today. */
    void taken(Coaching coaching, UUID id, Step step, EmployeeId by, LocalDate day) {
        String text = "coaching.notice." + step.kind();
        if (by.equals(coaching.employee())) {
            lines.superior(coaching.employee(), day)
                    .map(Superior::id)
                    .ifPresent(head -> tell(head, coaching, id.toString(), text));
        } else {
            tell(coaching.employee(), coaching, id.toString(), text);
        }
    }

    private void tell(EmployeeId person, Coaching coaching, String what, String text) {
        notices.tell(person, notice(coaching, what, text));
    }

    private static Notice notice(Coaching coaching, String what, String text) {
        return Notice.of("coaching:" + coaching.id() + ":" + what, text, "/coaching/" + coaching.id());
    }
}
