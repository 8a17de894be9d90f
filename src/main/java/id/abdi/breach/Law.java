package id.abdi.breach;

import id.abdi.calendar.WorkingCalendar;
import id.abdi.kernel.Scope;
import id.abdi.organization.EmploymentStatus;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the dated rules of discipline say on a day, for a place. Answers from memory. */
@Component
public class Law {
    private final Rulebook rulebook;
    private final WorkingCalendar calendar;

    Law(Rulebook rulebook, WorkingCalendar calendar) {
        this.rulebook = rulebook;
        this.calendar = calendar;
    }

    /** The day counts of each day, in the working days of that place. */
    public DatedDeadlines deadlines(Scope scope) {
        return day -> deadlines(day, scope);
    }

    private Deadlines deadlines(LocalDate day, Scope scope) {
        DayKind objection = rulebook.on(LawRules.OBJECTION_KIND, day, scope);
        return new Deadlines(
                new Deadlines.Counts(
                        working(LawRules.EXAMINATION_DAYS, day, scope),
                        working(LawRules.SECOND_SUMMONS_DAYS, day, scope),
                        new DayCount(
                                rulebook.on(LawRules.DELIVERY_DAYS, day, scope),
                                rulebook.on(LawRules.DELIVERY_KIND, day, scope)),
                        new DayCount(
                                rulebook.on(LawRules.FORCE_DAYS, day, scope),
                                rulebook.on(LawRules.FORCE_KIND, day, scope)),
                        new DayCount(rulebook.on(LawRules.OBJECTION_DAYS, day, scope), objection),
                        new DayCount(rulebook.on(LawRules.OBJECTION_ANSWER_DAYS, day, scope), objection),
                        working(LawRules.APPEAL_DAYS, day, scope),
                        working(LawRules.APPEAL_REPLY_DAYS, day, scope),
                        working(LawRules.APPEAL_DECISION_DAYS, day, scope)),
                OfficeDays.of(calendar, scope));
    }

    private DayCount working(Rule<Integer> rule, LocalDate day, Scope scope) {
        return DayCount.working(rulebook.on(rule, day, scope));
    }

    /** The day counts with their sources, as a page shows them beside a case (regulations part 11). */
    public List<Valued<?>> counted(LocalDate day, Scope scope) {
        return Stream.<Rule<?>>of(
                        LawRules.EXAMINATION_DAYS,
                        LawRules.SECOND_SUMMONS_DAYS,
                        LawRules.DELIVERY_DAYS,
                        LawRules.DELIVERY_KIND,
                        LawRules.FORCE_DAYS,
                        LawRules.FORCE_KIND,
                        LawRules.OBJECTION_DAYS,
                        LawRules.OBJECTION_KIND,
                        LawRules.APPEAL_DAYS)
                .<Valued<?>>map(rule -> rulebook.valued(rule, day, scope))
                .toList();
    }

    public MediumKinds mediumKinds(LocalDate day) {
        return rulebook.on(LawRules.MEDIUM_KINDS, day, Scope.GOVERNMENT);
    }

    /** What may follow from poor performance, and for how long (PM-24). */
    public MeasureRules measures(LocalDate day) {
        return new MeasureRules(
                rulebook.on(LawRules.IMPROVE_MONTHS, day, Scope.GOVERNMENT),
                rulebook.on(LawRules.PLACEMENT_MONTHS, day, Scope.GOVERNMENT),
                rulebook.on(LawRules.MEMORY_MONTHS, day, Scope.GOVERNMENT));
    }

    /** Which absence table holds for somebody of that status; for who is no civil servant and not on contract none. */
    public AbsenceTable absenceTable(EmploymentStatus status, LocalDate day) {
        return switch (status) {
            case PNS, CPNS -> AbsenceTable.CIVIL_SERVANTS;
            case PPPK -> rulebook.on(LawRules.CONTRACT_TABLE, day, Scope.GOVERNMENT);
            case NON_ASN -> AbsenceTable.NONE;
        };
    }

    /** How many late and early minutes make a day (D-4). */
    public int dayMinutes(LocalDate day, Scope scope) {
        return rulebook.on(LawRules.DAY_MINUTES, day, scope);
    }

    /** The heaviest level that a Plt or Plh may impose. */
    public Level actingUpTo(LocalDate day) {
        return rulebook.on(LawRules.ACTING_LEVEL, day, Scope.GOVERNMENT);
    }

    /** How many years back a sanction counts for the professionalism index (T-7). */
    public int lookBackYears(LocalDate day) {
        return rulebook.on(LawRules.LOOK_BACK_YEARS, day, Scope.GOVERNMENT);
    }
}
