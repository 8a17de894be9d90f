package id.abdi.discipline;

import static id.abdi.discipline.StepKind.CLOSED;
import static id.abdi.discipline.StepKind.DECIDED;
import static id.abdi.discipline.StepKind.DELIVERED;
import static id.abdi.discipline.StepKind.EXAMINED;
import static id.abdi.discipline.StepKind.NOTHING_FOLLOWS;
import static id.abdi.discipline.StepKind.OBJECTED;
import static id.abdi.discipline.StepKind.OBJECTION_DECIDED;
import static id.abdi.discipline.StepKind.PROPOSED;
import static id.abdi.discipline.StepKind.RELEASED;
import static id.abdi.discipline.StepKind.REPLIED;
import static id.abdi.discipline.StepKind.SENT_TO_LAW;
import static id.abdi.discipline.StepKind.SIGNED;
import static id.abdi.discipline.StepKind.SUMMONED;
import static id.abdi.discipline.StepKind.SUMMONED_AGAIN;
import static id.abdi.discipline.StepKind.TEAM_SET;
import static id.abdi.discipline.StepKind.UPLOADED;

import id.abdi.breach.DatedDeadlines;
import id.abdi.breach.Deadlines;
import id.abdi.breach.Examiner;
import id.abdi.breach.Level;
import id.abdi.breach.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a case stands, which steps may follow, and what is due until when (regulations 2.3). Pure: from the file, the day and the day counts. */
public final class CaseRules {
    private CaseRules() {}

    /**
     * A step that is due.
     *
     * @param until the last day by law; null where the law says "at once" or sets no day
     */
    public record Due(StepKind step, @Nullable LocalDate until) {
        public boolean late(LocalDate today) {
            return until != null && today.isAfter(until);
        }
    }

    public static CaseState state(CaseFile file, LocalDate today, DatedDeadlines deadlines) {
        if (file.over()) {
            return CaseState.CLOSED;
        }
        if (file.has(NOTHING_FOLLOWS) || file.cancelled()) {
            return CaseState.WITHOUT_SANCTION;
        }
        if (file.has(OBJECTION_DECIDED)) {
            return CaseState.IN_FORCE;
        }
        if (file.has(OBJECTED)) {
            return CaseState.OBJECTED;
        }
        if (file.has(DELIVERED)) {
            return today.isBefore(inForceFrom(file.day(DELIVERED), deadlines))
                    ? CaseState.DELIVERED
                    : CaseState.IN_FORCE;
        }
        if (file.has(DECIDED)) {
            return CaseState.DECIDED;
        }
        return file.has(PROPOSED) ? CaseState.PROPOSED : hearing(file);
    }

    private static CaseState hearing(CaseFile file) {
        if (file.missedAgain()) {
            return CaseState.MISSED_AGAIN;
        }
        if (file.has(EXAMINED)) {
            return file.signedOrRefused() ? CaseState.HEARD : CaseState.EXAMINED;
        }
        if (file.missed()) {
            return CaseState.MISSED;
        }
        if (file.has(SUMMONED_AGAIN)) {
            return CaseState.SUMMONED_AGAIN;
        }
        return file.has(SUMMONED) ? CaseState.SUMMONED : CaseState.OPENED;
    }

    /** The steps that may follow now, whoever takes them. */
    public static Set<StepKind> following(CaseFile file, LocalDate today, DatedDeadlines deadlines) {
        CaseState state = state(file, today, deadlines);
        Set<StepKind> following =
                switch (state) {
                    case OPENED -> EnumSet.of(SUMMONED);
                    case SUMMONED, SUMMONED_AGAIN -> EnumSet.of(EXAMINED, StepKind.MISSED);
                    case MISSED -> EnumSet.of(SUMMONED_AGAIN);
                    case EXAMINED -> EnumSet.of(SIGNED, StepKind.SIGNATURE_REFUSED);
                    case MISSED_AGAIN, HEARD -> EnumSet.of(PROPOSED);
                    case PROPOSED -> EnumSet.of(DECIDED, NOTHING_FOLLOWS);
                    case DECIDED -> EnumSet.of(DELIVERED);
                    case DELIVERED -> EnumSet.of(OBJECTED);
                    case OBJECTED -> EnumSet.of(OBJECTION_DECIDED);
                    case IN_FORCE, WITHOUT_SANCTION -> EnumSet.of(CLOSED);
                    case CLOSED -> EnumSet.noneOf(StepKind.class);
                };
        following.addAll(beside(file, state, today, deadlines));
        if (following.contains(OBJECTED)) {
            // Nobody closes what may still be objected to.
            following.remove(CLOSED);
        }
        return following;
    }

    private static Set<StepKind> beside(CaseFile file, CaseState state, LocalDate today, DatedDeadlines deadlines) {
        Set<StepKind> beside = EnumSet.noneOf(StepKind.class);
        boolean running = state.compareTo(CaseState.DECIDED) < 0;
        boolean breach = file.opened().breach();
        if (running) {
            beside.add(StepKind.INVOLVED);
        }
        if (breach
                && running
                && !file.has(EXAMINED)
                && Examiner.of(file.likely()).teamAllowed()) {
            beside.add(TEAM_SET);
        }
        if (breach && running && file.likely() == Level.HEAVY && file.has(SUMMONED) && !file.has(RELEASED)) {
            beside.add(RELEASED);
        }
        if (mayObject(file, state, today, deadlines)) {
            beside.add(OBJECTED);
        }
        if (breach && file.has(EXAMINED) && !file.over() && !file.has(SENT_TO_LAW)) {
            beside.add(SENT_TO_LAW);
        }
        boolean decided = file.has(DELIVERED) && !file.over() && file.sanction() != null;
        if (decided && !file.has(UPLOADED)) {
            beside.add(UPLOADED);
        }
        boolean appeal = state == CaseState.OBJECTED && file.objection() == Objection.BANDING;
        if (appeal && !file.has(REPLIED)) {
            beside.add(REPLIED);
        }
        return beside;
    }

    /**
     * What the law asks for next.
     *
     * @param summonBy until when the person is to be summoned, counted from the day on which the matter was known
     */
    public static List<Due> due(CaseFile file, LocalDate today, DatedDeadlines deadlines, LocalDate summonBy) {
        CaseState state = state(file, today, deadlines);
        List<Due> due = new ArrayList<>();
        Examiner examiner = Examiner.of(file.likely());
        if (state.compareTo(CaseState.EXAMINED) < 0
                && examiner.teamNeeded()
                && file.team().isEmpty()) {
            due.add(new Due(TEAM_SET, null));
        }
        switch (state) {
            case OPENED -> due.add(new Due(SUMMONED, summonBy));
            case SUMMONED, SUMMONED_AGAIN ->
                due.add(new Due(
                        EXAMINED,
                        file.summons()
                                .map(step -> deadlines.on(step.day()).examination(step.day()))
                                .orElse(null)));
            case MISSED ->
                due.add(new Due(
                        SUMMONED_AGAIN,
                        file.summons()
                                .map(Step::planned)
                                .map(missed -> deadlines.on(missed).secondSummons(missed))
                                .orElse(null)));
            case EXAMINED -> due.add(new Due(SIGNED, null));
            case MISSED_AGAIN, HEARD -> due.add(new Due(PROPOSED, null));
            case PROPOSED -> due.add(new Due(DECIDED, null));
            case DECIDED ->
                due.add(new Due(DELIVERED, deadlines.on(file.day(DECIDED)).delivery(file.day(DECIDED))));
            case DELIVERED -> due.add(new Due(OBJECTED, objection(file, deadlines)));
            case OBJECTED -> due.addAll(objected(file, deadlines));
            case IN_FORCE, WITHOUT_SANCTION ->
                due.add(
                        mayObject(file, state, today, deadlines)
                                ? new Due(OBJECTED, objection(file, deadlines))
                                : new Due(CLOSED, null));
            case CLOSED -> {}
        }
        if (file.has(DELIVERED) && !file.over() && !file.has(UPLOADED) && file.sanction() != null) {
            due.add(new Due(UPLOADED, null));
        }
        return due;
    }

    /** Whether something counts already that the person may still object to: the days of both are two rules (D-14, D-16). */
    private static boolean mayObject(CaseFile file, CaseState state, LocalDate today, DatedDeadlines deadlines) {
        return state == CaseState.IN_FORCE
                && !file.has(OBJECTION_DECIDED)
                && !today.isAfter(objection(file, deadlines));
    }

    /** The last day to object to what was delivered. */
    static LocalDate objection(CaseFile file, DatedDeadlines deadlines) {
        LocalDate received = file.day(DELIVERED);
        return deadlines.on(received).objection(file.objection(), file.day(DECIDED), received);
    }

    private static List<Due> objected(CaseFile file, DatedDeadlines deadlines) {
        LocalDate filed = file.day(OBJECTED);
        Deadlines counts = deadlines.on(filed);
        List<Due> due = new ArrayList<>();
        if (file.objection() == Objection.BANDING && !file.has(REPLIED)) {
            due.add(new Due(REPLIED, counts.appealReply(filed)));
        }
        due.add(new Due(OBJECTION_DECIDED, counts.objectionAnswer(file.objection(), filed)));
        return due;
    }

    /** From which day something counts that was received on that day and that nobody objects to. */
    static LocalDate inForceFrom(LocalDate received, DatedDeadlines deadlines) {
        return deadlines.on(received).inForce(received);
    }

    /** From which day what was decided counts; null while that is open or nothing counts (D-14). */
    public static @Nullable LocalDate inForce(CaseFile file, DatedDeadlines deadlines) {
        if (!file.imposed() || !file.has(DELIVERED)) {
            return null;
        }
        if (file.has(OBJECTION_DECIDED)) {
            return file.day(OBJECTION_DECIDED);
        }
        return file.has(OBJECTED) ? null : inForceFrom(file.day(DELIVERED), deadlines);
    }
}
