package id.abdi.insight;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves to another post, and times of acting in one (Plt, Plh). */
@Component
class PostMarks implements TimelineMark {
    /** Nobody moves more often in a year; a limit all the same, since each asks for the post of its day. */
    private static final int MOST = 12;

    private final Directory directory;
    private final Lines lines;

    PostMarks(Directory directory, Lines lines) {
        this.directory = directory;
        this.lines = lines;
    }

    @Override
    public String kind() {
        return "insight.marks.post";
    }

    @Override
    public List<Mark> marks(Caller reader, EmployeeId person, Period period, Ui ui) {
        return directory.assignments(person).stream()
                .filter(post -> period.contains(post.period().from()))
                .limit(MOST)
                .map(post -> new Mark(post.period().from(), words(person, post, ui)))
                .toList();
    }

    private String words(EmployeeId person, AssignmentFact assignment, Ui ui) {
        LocalDate from = assignment.period().from();
        if (assignment.capacity() == Capacity.DEFINITIVE) {
            return lines.employee(person, from)
                    .map((Employee then) -> ui.text("insight.mark.post", then.post(), then.unit()))
                    .orElse("");
        }
        String title = directory.post(assignment.post(), from).map(Post::title).orElse("");
        LocalDate last = assignment.period().last();
        String key = "insight.mark." + assignment.capacity();
        return last == null ? ui.text(key, title) : ui.text(key + ".until", title, ui.date(last));
    }
}
