package id.abdi.innovation;

import id.abdi.identity.Caller;
import id.abdi.innovation.Innovations.Credit;
import id.abdi.innovation.Stage.Name;
import id.abdi.insight.TimelineMark;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.web.Ui;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ideas, proofs and adoptions on the time line of everybody who is named with them (R7). */
@Component
class InnovationMarks implements TimelineMark {
    private final Innovations innovations;

    InnovationMarks(Innovations innovations) {
        this.innovations = innovations;
    }

    @Override
    public String kind() {
        return "innovation.marks";
    }

    @Override
    public List<Mark> marks(Caller reader, EmployeeId person, Period period, Ui ui) {
        return innovations.credits(List.of(person), period).getOrDefault(person, List.of()).stream()
                .filter(credit -> credit.reached() != Name.SPREAD)
                .map(credit -> mark(credit, ui))
                .toList();
    }

    private static Mark mark(Credit credit, Ui ui) {
        String words = ui.text(
                "innovation.mark." + credit.reached(), credit.title(), ui.text("innovation.part." + credit.part()));
        return new Mark(credit.day(), words, "/innovations/" + credit.innovation());
    }
}
