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
import id.abdi.dailyreport.ReportHistory;
import id.abdi.identity.Accounts;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Establishment;
import id.abdi.organization.Lines;
import id.abdi.organization.Recorder;
import id.abdi.plan.PlanHistory;
import id.abdi.programme.Programme;
import id.abdi.programme.ProgrammeHistory;
import id.abdi.progress.ProgressHistory;
import id.abdi.sop.SopHistory;
import id.abdi.standard.StandardHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
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
            ProgressHistory progress) {}

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
        sops.with(histories.sops().record(sops.all(), now));
        DemoStandards standards = new DemoStandards(regency);
        LocalDate since = LocalDate.of(today.getYear() - 1, 1, 1);
        standards.with(
                histories.standards().record(standards.past(Period.from(since), sops), regency.person("HEAD"), now));
        DemoDays days = new DemoDays(lines, duties, zone, now, new DemoDays.Measures(standards, plans, more));
        return new Past(plans, days.of(regency, plan.days()));
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
                        today.minusDays(DemoTouches.DAYS),
                        regency.person("BKPSDM"),
                        now);
        DemoProgress progress = new DemoProgress(regency, past.plans(), today, now);
        histories.progress().record(progress.realisations(plan.days()), progress.obstacles());
        for (Role duty : List.of(Role.BKPSDM, Role.INSPECTORATE, Role.REGENT, Role.OPERATOR)) {
            accounts.grant(regency.person(duty.name()), duty, regency.person("BKPSDM"));
        }
        regency.accounts()
                .forEach(account -> accounts.demoPassword(regency.person(account.role()), account.password()));
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
