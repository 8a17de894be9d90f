package id.abdi.plan;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For which posts somebody has a plan in a year: those held, and those acted in as Plt; a Plh of some days has none (PM-12). */
@Component
class PlanPosts {
    private final Directory directory;
    private final Lines lines;

    PlanPosts(Directory directory, Lines lines) {
        this.directory = directory;
        this.lines = lines;
    }

    /**
     * A post of the year.
     *
     * @param period the days of the year for which it is held
     * @param leader whether its plan measures in perspectives: pimpinan tinggi and heads of agencies (PM-6)
     */
    record Held(Post post, String unit, Capacity capacity, Period period, boolean leader) {
        /** {@code Plt Kepala Seksi, Seksi Contoh}. */
        String words() {
            return (capacity == Capacity.PLT ? "Plt " : "") + post.title() + (unit.isEmpty() ? "" : ", " + unit);
        }
    }

    List<Held> of(EmployeeId employee, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Period whole = Period.of(first, first.plusYears(1));
        List<Held> held = new ArrayList<>();
        for (AssignmentFact assignment : directory.assignments(employee)) {
            if (assignment.capacity() != Capacity.PLH && assignment.period().overlaps(whole)) {
                Period period = within(assignment.period(), whole);
                directory
                        .post(assignment.post(), period.from())
                        .map(post -> held(post, assignment.capacity(), period))
                        .ifPresent(held::add);
            }
        }
        held.sort(Comparator.comparing((Held one) -> one.period().from()).thenComparing(Held::capacity));
        return held;
    }

    Optional<Held> of(EmployeeId employee, PostId post, int year) {
        return of(employee, year).stream()
                .filter(held -> held.post().id().equals(post))
                .findFirst();
    }

    /** State officials, such as the Regent, have no plan (PM-12). */
    boolean stateOfficial(EmployeeId employee, Post post, LocalDate date) {
        return post.kind() == PostKind.LEADER
                && lines.employee(employee, date)
                        .filter(person -> person.status() == EmploymentStatus.NON_ASN)
                        .isPresent();
    }

    private Held held(Post post, Capacity capacity, Period period) {
        Optional<Unit> unit =
                directory.upward(post.unit(), period.from()).stream().findFirst();
        boolean agency = post.head()
                && unit.filter(known -> known.level() == UnitLevel.AGENCY).isPresent();
        return new Held(
                post, unit.map(Unit::name).orElse(""), capacity, period, post.kind() == PostKind.LEADER || agency);
    }

    private static Period within(Period period, Period whole) {
        LocalDate from = period.from().isAfter(whole.from()) ? period.from() : whole.from();
        LocalDate end =
                period.to() == null || (whole.to() != null && period.to().isAfter(whole.to()))
                        ? whole.to()
                        : period.to();
        return new Period(from, end);
    }
}
