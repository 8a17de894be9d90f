package id.abdi.personnel;

import id.abdi.intake.Reason;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The superiors that a table names, beside those that follow from units and posts as they are now recorded. Only a superior who
 * is another one needs a line of its own.
 */
@Component
class StaffSuperiors {
    private final Directory directory;
    private final Lines lines;

    StaffSuperiors(Directory directory, Lines lines) {
        this.directory = directory;
        this.lines = lines;
    }

    /** A line to record, for somebody new or to follow the line in force. */
    record Change(LineFact line, boolean fresh) {}

    /** Rows which name each other as superiors, directly or over others: none of them can be. */
    static Set<Nip> circles(List<StaffRow> rows) {
        Map<Nip, Nip> above = new HashMap<>();
        rows.forEach(row -> {
            if (row.superior() != null) {
                above.put(row.nip(), row.superior());
            }
        });
        Set<Nip> circles = new HashSet<>();
        for (Nip start : above.keySet()) {
            Set<Nip> passed = new HashSet<>();
            Nip at = above.get(start);
            while (at != null && !at.equals(start) && passed.add(at)) {
                at = above.get(at);
            }
            if (start.equals(at)) {
                circles.add(start);
            }
        }
        return circles;
    }

    /** @param confirmed whether lines of known people change too; otherwise that is said in their verdict alone */
    List<Change> compare(List<StaffVerdict> verdicts, LocalDate asOf, boolean confirmed) {
        List<StaffVerdict> asked = verdicts.stream()
                .filter(verdict ->
                        verdict.row().superior() != null && verdict.person().isPresent() && !verdict.pending())
                .toList();
        List<Nip> named = asked.stream()
                .map(verdict -> Objects.requireNonNull(verdict.row().superior()))
                .distinct()
                .toList();
        Map<Nip, PersonFact> superiors = directory.persons(named, asOf);
        Map<EmployeeId, AssignmentFact> posts = directory.definitive(
                superiors.values().stream().map(PersonFact::employee).toList(), asOf);
        Map<EmployeeId, Superior> now = lines.superiors(
                asked.stream().map(verdict -> verdict.person().orElseThrow()).toList(), asOf);
        Map<EmployeeId, Employee> names =
                lines.employees(now.values().stream().map(Superior::id).toList(), asOf);
        List<Change> changes = new ArrayList<>();
        for (StaffVerdict verdict : asked) {
            Nip nip = Objects.requireNonNull(verdict.row().superior());
            PersonFact superior = superiors.get(nip);
            AssignmentFact post = superior == null ? null : posts.get(superior.employee());
            EmployeeId person = verdict.person().orElseThrow();
            Superior before = now.get(person);
            if (superior == null || post == null) {
                verdict.wait(
                        nip.value(),
                        Reason.of(
                                "personnel.staff.superior-unknown",
                                verdict.row().name(),
                                nip.masked()));
            } else if (!same(before, superior.employee(), post)) {
                if (!verdict.fresh()) {
                    verdict.propose(
                            Reason.of("personnel.staff.superior-differs", name(before, names), superior.name(), asOf));
                }
                if (verdict.fresh() || confirmed) {
                    changes.add(new Change(new LineFact(person, post.post(), Period.from(asOf)), verdict.fresh()));
                }
            }
        }
        return changes;
    }

    /** While somebody acts in the superior's post, the superior is still the one whom the table names. */
    private static boolean same(@Nullable Superior before, EmployeeId superior, AssignmentFact post) {
        return before != null && (before.id().equals(superior) || before.post().equals(post.post()));
    }

    private static String name(@Nullable Superior superior, Map<EmployeeId, Employee> names) {
        Employee employee = superior == null ? null : names.get(superior.id());
        return employee == null ? "–" : employee.name();
    }
}
