package id.abdi.innovation;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.innovation.Step.Trial;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is told of a step: whom it asks for something, and those who are named with the innovation. */
@Component
class InnovationNotices {
    private final Notices notices;
    private final Lines lines;
    private final Directory directory;
    private final LocalTimeZone zone;

    InnovationNotices(Notices notices, Lines lines, Directory directory, LocalTimeZone zone) {
        this.notices = notices;
        this.lines = lines;
        this.directory = directory;
        this.zone = zone;
    }

    void tell(Innovation innovation, Taken taken) {
        Notice notice = Notice.of(
                "innovation " + innovation.id() + " " + taken.number(),
                "innovation.notice." + StepFields.kind(taken.step()),
                "/innovations/" + innovation.id(),
                innovation.idea().title());
        Map<EmployeeId, List<Notice>> told = new HashMap<>();
        for (EmployeeId person : to(innovation, taken)) {
            if (!person.equals(taken.by())) {
                told.put(person, List.of(notice));
            }
        }
        if (!told.isEmpty()) {
            notices.tell(told);
        }
    }

    private Collection<EmployeeId> to(Innovation innovation, Taken taken) {
        LocalDate day = zone.day(taken.at());
        return switch (taken.step()) {
            case Step.Commented commented -> innovation.leaders();
            case Step.Joined joined -> innovation.leaders();
            case Step.Invited(EmployeeId person) -> List.of(person);
            case Step.Tried(Trial trial) -> head(trial.unit(), day);
            case Step.Asked asked -> confirmer(innovation, day);
            case Step.Confirmed confirmed -> innovation.credited();
            case Step.Declined declined -> innovation.credited();
            case Step.Adopted adopted -> innovation.credited();
            case Step.SpreadTo spread -> innovation.credited();
            case Step.Closed closed -> innovation.credited();
            case Step.Shared shared -> List.of();
            case Step.Withdrawn withdrawn -> List.of();
            case Step.Left left -> List.of();
            case Step.Measured measured -> List.of();
            case Step.Worked worked -> List.of();
        };
    }

    private Collection<EmployeeId> head(UnitId unit, LocalDate day) {
        return directory.heads(List.of(unit), day).values();
    }

    /** The nearest one above the owner above whom nobody stands who is named with it. */
    private List<EmployeeId> confirmer(Innovation innovation, LocalDate day) {
        List<EmployeeId> chain = lines.chain(innovation.owner(), day);
        int from = 0;
        for (int i = 0; i < chain.size(); i++) {
            if (innovation.credited().contains(chain.get(i))) {
                from = i + 1;
            }
        }
        return chain.subList(from, Math.min(from + 1, chain.size()));
    }
}
