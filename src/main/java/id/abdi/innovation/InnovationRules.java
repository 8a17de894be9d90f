package id.abdi.innovation;

import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Stage.Name;
import id.abdi.innovation.Step.Trial;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may take which step when (R7, I-6). The same table decides what the page offers. */
final class InnovationRules {
    private InnovationRules() {}

    /**
     * How somebody stands to an innovation.
     *
     * @param leads whether they head the unit where it is tried, or one above it in the agency
     * @param leadsNamed the same of the unit that the step names
     * @param confirms whether the rights table lets them confirm for its owner
     * @param below whether anybody who is named with it stands above them
     */
    record Who(EmployeeId id, boolean leads, boolean leadsNamed, boolean confirms, boolean below) {}

    /**
     * What must be known besides.
     *
     * @param evidenced measures that have evidence
     * @param ownUnits the units of those who speak for it
     */
    record Facts(LocalDate today, Set<UUID> evidenced, Set<UnitId> ownUnits) {}

    /** What this person could do now, were the input right. */
    static Set<StepKind> offered(Innovation of, Who who) {
        return Stream.of(StepKind.values())
                .filter(kind ->
                        may(kind, of, who) && when(kind).contains(of.stage().name()) && waits(kind, of.stage()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
    }

    /**
     * Whether somebody may take such a step at all; what it names is not known yet.
     *
     * @throws id.abdi.kernel.Refusal who may
     */
    static void allow(Innovation of, StepKind kind, Who who) {
        if (!may(kind, of, who)) {
            throw refusal(kind, of, who);
        }
    }

    /** @throws id.abdi.kernel.Refusal where it may not be taken, with what is wrong or missing */
    static void check(Innovation of, StepKind kind, Step step, Who who, Facts facts) {
        Stage stage = of.stage();
        allow(of, kind, who);
        if (!when(kind).contains(stage.name()) || !waits(kind, stage)) {
            throw stage instanceof Stage.OnTrial(Trial trial, boolean asked) && asked
                    ? InnovationRefusals.waits()
                    : InnovationRefusals.stage(kind, stage.name());
        }
        switch (step) {
            case Step.Invited(EmployeeId person) -> invite(of, person);
            case Step.Tried(Trial trial) -> trial(of, trial, who, facts);
            case Step.Measured(Measure measure) -> measure(of, measure, facts.today());
            case Step.Asked asked -> proof(of, facts.evidenced());
            case Step.Confirmed confirmed -> proof(of, facts.evidenced());
            case Step.SpreadTo(UnitId unit, LocalDate since, String words) -> spread(of, unit, since, facts.today());
            case Step.Worked(Step.Work work) -> work(of, work);
            default -> {}
        }
    }

    private static boolean may(StepKind kind, Innovation of, Who who) {
        EmployeeId id = who.id();
        boolean own = of.leaders().contains(id);
        return switch (kind) {
            case SHARE, WITHDRAW -> of.author().equals(id);
            case COMMENT -> true;
            case INVITE, ASK -> own;
            case JOIN -> of.invited().contains(id);
            case LEAVE -> !own && (of.invited().contains(id) || of.credited().contains(id));
            case TRIAL, BASELINE, CLOSE -> own || who.leads();
            case RESULT -> own || who.leads() || of.credited().contains(id);
            case WORK -> of.credited().contains(id);
            case CONFIRM, DECLINE -> who.confirms() && !of.credited().contains(id) && !who.below();
            case ADOPT -> who.leads();
            case SPREAD -> own || who.leadsNamed();
        };
    }

    private static Set<Name> when(StepKind kind) {
        return switch (kind) {
            case SHARE -> EnumSet.of(Name.DRAFT);
            case WITHDRAW -> EnumSet.of(Name.DRAFT, Name.IDEA);
            case COMMENT, INVITE, WORK, CLOSE -> EnumSet.range(Name.IDEA, Name.SPREAD);
            case JOIN, LEAVE -> EnumSet.range(Name.IDEA, Name.CLOSED);
            case TRIAL, BASELINE -> EnumSet.of(Name.IDEA, Name.TRIAL);
            // A claim is heard at any time before, and refused with what is missing.
            case ASK -> EnumSet.of(Name.IDEA, Name.TRIAL);
            case RESULT, CONFIRM, DECLINE -> EnumSet.of(Name.TRIAL);
            case ADOPT -> EnumSet.of(Name.PROVEN, Name.ADOPTED, Name.SPREAD);
            case SPREAD -> EnumSet.of(Name.ADOPTED, Name.SPREAD);
        };
    }

    /** While somebody is asked to confirm, nothing changes under their hands. */
    private static boolean waits(StepKind kind, Stage stage) {
        boolean asked = stage instanceof Stage.OnTrial(Trial trial, boolean waiting) && waiting;
        return switch (kind) {
            case CONFIRM, DECLINE -> asked;
            case TRIAL, BASELINE, RESULT, ASK -> !asked;
            case SHARE, WITHDRAW, COMMENT, INVITE, JOIN, LEAVE, ADOPT, SPREAD, WORK, CLOSE -> true;
        };
    }

    private static Refusal refusal(StepKind kind, Innovation of, Who who) {
        return switch (kind) {
            case CONFIRM, DECLINE ->
                of.credited().contains(who.id())
                        ? InnovationRefusals.own()
                        : who.below() ? InnovationRefusals.below() : InnovationRefusals.confirms();
            case ADOPT -> InnovationRefusals.adopts();
            case JOIN, LEAVE -> InnovationRefusals.notInvited();
            default -> InnovationRefusals.notYours();
        };
    }

    private static void invite(Innovation of, EmployeeId person) {
        if (of.credited().contains(person) || of.invited().contains(person)) {
            throw InnovationRefusals.field("person", "named");
        }
    }

    private static void trial(Innovation of, Trial trial, Who who, Facts facts) {
        if (!of.credited().contains(trial.owner())) {
            throw InnovationRefusals.field("person", "owner");
        }
        if (!who.leadsNamed() && !facts.ownUnits().contains(trial.unit())) {
            throw InnovationRefusals.field("unit", "trial-unit");
        }
        if (of.measured(Phase.AFTER).isPresent()) {
            throw InnovationRefusals.measured();
        }
    }

    private static void measure(Innovation of, Measure measure, LocalDate today) {
        if (measure.on().isAfter(today)) {
            throw InnovationRefusals.field("begins", "future");
        }
        if (measure.phase() == Phase.BEFORE && of.measured(Phase.AFTER).isPresent()) {
            throw InnovationRefusals.measured();
        }
        if (measure.phase() == Phase.AFTER) {
            LocalDate begin = of.trial().map(trial -> trial.period().from()).orElse(today);
            LocalDate before = of.measure(Phase.BEFORE).map(Measure::on).orElse(begin);
            if (measure.on().isBefore(begin) || !measure.on().isAfter(before)) {
                throw InnovationRefusals.field("begins", "result-early");
            }
        }
    }

    private static void work(Innovation of, Step.Work work) {
        boolean there = of.steps().stream()
                .anyMatch(taken -> taken.step() instanceof Step.Worked(Step.Work other)
                        && other.activity().equals(work.activity()));
        if (there) {
            throw InnovationRefusals.field("reference", "worked");
        }
    }

    private static void proof(Innovation of, Set<UUID> evidenced) {
        List<ProofRules.Missing> missing = ProofRules.missing(of, evidenced);
        if (!missing.isEmpty()) {
            throw InnovationRefusals.proof(missing);
        }
    }

    private static void spread(Innovation of, UnitId unit, LocalDate since, LocalDate today) {
        if (since.isAfter(today)) {
            throw InnovationRefusals.field("begins", "future");
        }
        boolean there = unit.equals(of.place())
                || of.steps().stream()
                        .anyMatch(taken -> taken.step() instanceof Step.SpreadTo other
                                && other.unit().equals(unit));
        if (there) {
            throw InnovationRefusals.field("unit", "spread-unit");
        }
    }
}
