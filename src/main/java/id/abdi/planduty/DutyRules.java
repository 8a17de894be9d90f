package id.abdi.planduty;

import id.abdi.attendance.DutyKind;
import id.abdi.organization.Employee;
import id.abdi.organization.EmploymentStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PM-11, PM-12: who owes a plan on a day, until when, and from when on the team may draft it. */
final class DutyRules {
    private DutyRules() {}

    /**
     * Why the person owes no plan on that day; empty where one is owed.
     *
     * @param entered what was entered by letter for that day
     * @param leave why the person is not on duty that day
     */
    static Optional<Why> exempt(Employee person, @Nullable Exemption entered, @Nullable DutyKind leave) {
        if (entered != null) {
            return Optional.of(entered.why());
        }
        if (person.status() == EmploymentStatus.NON_ASN) {
            return Optional.of(Why.NOT_ASN);
        }
        if (leave == DutyKind.UNPAID) {
            return Optional.of(Why.UNPAID);
        }
        return leave == DutyKind.STUDY ? Optional.of(Why.STUDY) : Optional.empty();
    }

    /** The first day of the plan of a post held since that day, in that year. */
    static LocalDate first(LocalDate held, int year) {
        LocalDate january = LocalDate.of(year, 1, 1);
        return held.isAfter(january) ? held : january;
    }

    /** The last day in time, which is the first one where the rule says one day. */
    static LocalDate due(LocalDate first, int days) {
        return first.plusDays(days - 1L);
    }
}
