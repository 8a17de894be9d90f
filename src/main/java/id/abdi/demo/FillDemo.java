package id.abdi.demo;

import id.abdi.activity.ActivityHistory;
import id.abdi.attendance.Duties;
import id.abdi.attendance.DutyKind;
import id.abdi.attendance.Leave;
import id.abdi.attendance.LeaveHistory;
import id.abdi.attendance.LeaveId;
import id.abdi.calendar.CalendarHistory;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.ClockingHistory;
import id.abdi.coaching.CoachingHistory;
import id.abdi.contradiction.ContradictionHistory;
import id.abdi.dailyreport.ReportHistory;
import id.abdi.discipline.DisciplineHistory;
import id.abdi.identity.Accounts;
import id.abdi.identity.Role;
import id.abdi.innovation.InnovationHistory;
import id.abdi.innovation.InnovationHistory.PastInnovation;
import id.abdi.innovation.InnovationId;
import id.abdi.innovationindex.IndexHistory;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.learning.LearningHistory;
import id.abdi.organization.Employee;
import id.abdi.organization.Establishment;
import id.abdi.organization.Lines;
import id.abdi.organization.Recorder;
import id.abdi.organization.Superior;
import id.abdi.plan.PlanHistory;
import id.abdi.programme.Programme;
import id.abdi.programme.ProgrammeHistory;
import id.abdi.progress.ProgressHistory;
import id.abdi.sop.SopHistory;
import id.abdi.sop.SopId;
import id.abdi.spotcheck.SpotCheckHistory;
import id.abdi.standard.StandardHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with the made-up regency: all in one transaction, or for the benchmarks day by day. */
@Component
class FillDemo {
    /** Rows that are held at once. */
    private static final int AT_ONCE = 20_000;

    private static final int ASKED_DAYS = 2;
    private static final int ASKED_HEADS = 6;
    /** People who learned; enough to fill the pages of a small regency. */
    private static final int LEARNERS = 300;

    private final Establishment establishment;
    private final Lines lines;
    private final Duties duties;
    private final LocalTimeZone zone;
    private final Accounts accounts;
    private final Histories histories;

    FillDemo(
            Establishment establishment,
            Lines lines,
            Duties duties,
            LocalTimeZone zone,
            Accounts accounts,
            Histories histories) {
        this.establishment = establishment;
        this.lines = lines;
        this.duties = duties;
        this.zone = zone;
        this.accounts = accounts;
        this.histories = histories;
    }

    /** The ways to record a past in bulk. */
    @Component
    record Histories(
            CalendarHistory calendar,
            LeaveHistory leave,
            ClockingHistory clocking,
            ProgrammeHistory programmes,
            PlanHistory plans,
            SopHistory sops,
            StandardHistory standards,
            ActivityHistory activities,
            ReportHistory reports,
            ProgressHistory progress,
            DisciplineHistory discipline,
            InnovationHistory innovations,
            IndexHistory index,
            ContradictionHistory contradictions,
            SpotCheckHistory spotChecks,
            CoachingHistory coaching,
            LearningHistory learning) {}

    /**
     * A past that is told day by day.
     *
     * @param days each when it is asked for, which reads the database
     */
    record Past(DemoPlans plans, Stream<DemoDays.Made> days) {}

    @Transactional
    public void with(DemoRegency regency, DemoPlan plan, Instant now) {
        Past past = begin(regency, plan, now, 0);
        past.days().forEach(day -> {
            histories.activities().record(day.activities());
            histories.reports().record(day.reports());
        });
        end(regency, plan, past, now);
    }

    /** Everything but the days. The caller's transaction; then one or several of the days, then the {@link #end}. */
    @Transactional
    public Past begin(DemoRegency regency, DemoPlan plan, Instant now, int more) {
        LocalDate today = zone.day(now);
        histories.calendar().holidays(DemoHolidays.around(today), "SKB tiga menteri, contoh", now);
        int hijri = HijrahDate.from(today).get(ChronoField.YEAR);
        histories.calendar().ramadan(List.of(hijri - 1, hijri, hijri + 1), "Perkiraan kalender", now);
        establishment.record(Recorder.of(regency.person("BKPSDM")), regency.facts());
        histories.leave().record(leaves(regency, today), regency.person("BKPSDM"), now);
        List<Programme> programmes = new DemoProgrammes(regency, today, now).all();
        histories.programmes().record(programmes, regency.person("REGENT"));
        Set<EmployeeId> people = regency.people().keySet();
        DemoPlans plans = new DemoPlans(regency, programmes, lines.superiors(people, today.minusDays(plan.days())));
        histories.plans().record(plans.all(), today.getYear(), regency.person("REGENT"), now);
        DemoSops sops = new DemoSops(regency, today);
        List<SopId> sopIds = histories.sops().record(sops.all(), now);
        sops.with(sopIds);
        DemoStandards standards = new DemoStandards(regency);
        innovations(new DemoInnovations(regency, sops.all(), sopIds, today), today, now);
        LocalDate since = LocalDate.of(today.getYear() - 1, 1, 1);
        standards.with(
                histories.standards().record(standards.past(Period.from(since), sops), regency.person("HEAD"), now));
        DemoDays days = new DemoDays(lines, duties, zone, now, new DemoDays.Measures(standards, plans, more));
        return new Past(plans, days.of(regency, plan.days()));
    }

    private void innovations(DemoInnovations demo, LocalDate today, Instant now) {
        List<PastInnovation> past = demo.all();
        List<InnovationId> recorded = histories.innovations().record(past, now);
        histories.index().record(demo.choices(past, recorded), today, now);
        histories.index().describe(DemoInnovations.profiles(past, recorded), now);
    }

    /** A day with a leaf for each activity and report, as people's own entries have. */
    @Transactional
    public void day(DemoDays.Made day) {
        for (int from = 0; from < day.activities().size(); from += AT_ONCE) {
            histories
                    .activities()
                    .recordEach(day.activities()
                            .subList(from, Math.min(day.activities().size(), from + AT_ONCE)));
        }
        histories.reports().record(day.reports());
    }

    /** What people confirmed of the days, and the accounts. */
    @Transactional
    public void end(DemoRegency regency, DemoPlan plan, Past past, Instant now) {
        LocalDate today = zone.day(now);
        histories
                .clocking()
                .record(
                        new DemoTouches(duties, zone, now).of(regency),
                        DemoTouches.since(today),
                        regency.person("BKPSDM"),
                        now);
        asked(regency, today, now);
        DemoProgress progress = new DemoProgress(regency, past.plans(), today, now);
        histories.progress().record(progress.realisations(plan.days()), progress.obstacles());
        EmployeeId head = regency.person("HEAD");
        histories
                .discipline()
                .record(new DemoCases(head, regency.person("BKPSDM"), today, zone)
                        .among(besideEmployee(regency, today)));
        help(regency, today);
        for (Role duty : List.of(Role.BKPSDM, Role.INSPECTORATE, Role.REGENT, Role.OPERATOR)) {
            accounts.grant(regency.person(duty.name()), duty, regency.person("BKPSDM"));
        }
        regency.accounts()
                .forEach(account -> accounts.demoPassword(regency.person(account.role()), account.password()));
    }

    /** Whom the head of the accounts reports beside the account of an employee. */
    private List<EmployeeId> besideEmployee(DemoRegency regency, LocalDate today) {
        EmployeeId employee = regency.person("EMPLOYEE");
        return lines.subordinates(regency.person("HEAD"), today).stream()
                .map(Employee::id)
                .filter(person -> !person.equals(employee))
                .toList();
    }

    /** What the last days ask, and spot checks of some heads; those of the newest day wait. */
    private void asked(DemoRegency regency, LocalDate today, Instant now) {
        List<EmployeeId> heads = Stream.concat(
                        Stream.of(regency.person("HEAD")),
                        lines.superiors(regency.people().keySet(), today).values().stream()
                                .map(Superior::id)
                                .sorted(Comparator.comparing(EmployeeId::toString)))
                .distinct()
                .limit(ASKED_HEADS)
                .toList();
        List<SpotCheckHistory.Past> checks = new ArrayList<>();
        for (LocalDate day :
                today.minusDays(ASKED_DAYS).datesUntil(today.plusDays(1)).toList()) {
            histories.contradictions().record(day, now);
            for (EmployeeId head : heads) {
                boolean wrong = (head.hashCode() + day.getDayOfMonth()) % 7 == 0;
                checks.add(new SpotCheckHistory.Past(
                        head, day, day.isBefore(today.minusDays(1)), wrong ? "Berkasnya belum selesai" : null));
            }
        }
        histories.spotChecks().record(checks, now);
    }

    /** Coaching of the people whom the head of the accounts reports, and trainings of theirs and of the first of all. */
    private void help(DemoRegency regency, LocalDate today) {
        EmployeeId head = regency.person("HEAD");
        List<EmployeeId> people = Stream.concat(
                        Stream.of(regency.person("EMPLOYEE")), besideEmployee(regency, today).stream())
                .toList();
        DemoCoaching coaching = new DemoCoaching(head, people, today);
        histories.coaching().record(coaching.all(), coaching.questions());
        List<EmployeeId> learners = Stream.concat(people.stream(), regency.people().keySet().stream())
                .distinct()
                .limit(LEARNERS)
                .toList();
        Map<EmployeeId, EmployeeId> heads = new LinkedHashMap<>();
        Map<EmployeeId, Superior> superiors = lines.superiors(learners, today);
        learners.forEach(learner -> {
            Superior superior = superiors.get(learner);
            if (superior != null) {
                heads.put(learner, superior.id());
            }
        });
        histories
                .learning()
                .record(
                        new DemoLearning(heads, today).past(),
                        regency.person("BKPSDM"),
                        LocalDate.of(today.getYear(), 1, 5));
    }

    /** What people wrote down and their leave, and nothing reported. */
    @Transactional
    public void unreported(DemoRegency regency, DemoPlan plan, Instant now) {
        histories.leave().record(leaves(regency, zone.day(now)), regency.person("BKPSDM"), now);
        new DemoDays(lines, duties, zone, now, DemoDays.Measures.none(regency))
                .of(regency, plan.days())
                .forEach(day -> histories.activities().record(day.activities()));
    }

    /** Every fifteenth person has a leave of some days around now; who has an account has none. */
    private static List<Leave> leaves(DemoRegency regency, LocalDate today) {
        List<Leave> leaves = new ArrayList<>();
        List<DutyKind> kinds = List.of(DutyKind.LEAVE_ANNUAL, DutyKind.SICK, DutyKind.TRAINING, DutyKind.CROSSING);
        List<EmployeeId> held = regency.accounts().stream()
                .map(account -> regency.person(account.role()))
                .toList();
        int place = 0;
        for (Map.Entry<EmployeeId, DemoWork> person : regency.people().entrySet()) {
            place++;
            if (place % 15 == 7 && !held.contains(person.getKey())) {
                LocalDate from = today.minusDays(place % 4);
                leaves.add(new Leave(
                        LeaveId.fresh(),
                        person.getKey(),
                        kinds.get(place / 15 % kinds.size()),
                        Period.inclusive(from, from.plusDays(3)),
                        "851/" + place + "/CONTOH"));
            }
        }
        return leaves;
    }
}
