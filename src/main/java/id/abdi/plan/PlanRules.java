package id.abdi.plan;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.State;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanResult.Action;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.plan.PlanResult.Link;
import id.abdi.plan.PlanResult.Manner;
import id.abdi.plan.ResultInput.IndicatorInput;
import id.abdi.plan.ResultInput.LinkInput;
import id.abdi.programme.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a plan may say, and what may be done with it when (PM-4 to PM-13). */
final class PlanRules {
    static final int SHORTEST_STATEMENT = 5;
    static final int LONGEST_STATEMENT = 500;
    static final int LONGEST_LINE = 300;
    static final int LONGEST_DESCRIPTION = 500;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_REMARKS = 1000;
    static final int LONGEST_WORDS = 2000;
    private static final int SHORTEST = 3;

    /** Words with which an activity begins, not an achievement. */
    private static final Pattern ACTIVITY = Pattern.compile(
            "(?iu)^(me(laksanakan|lakukan|ngikuti|mbantu|nghadiri|ngerjakan|nyusun|mbuat|layani|ngelola|ngumpulkan|mproses"
                    + "|nginput|mberikan|ndampingi|nyiapkan)|pelaksanaan|kegiatan|tugas|doing|attending|making)\\b.*");

    private PlanRules() {}

    /** What is to be stored of a result. */
    record Draft(boolean main, String statement, Link link, List<Indicator> indicators, List<Action> actions) {}

    /** PM-9: whether the words name an activity instead of what is achieved; a hint, no refusal. */
    static boolean namesAnActivity(String statement) {
        return ACTIVITY.matcher(statement.strip()).matches();
    }

    /** PM-8, PM-11: the superior's result taken over whole; measured alike where both plans measure alike, else by its own words. */
    static Draft taken(PlanResult above, boolean leader) {
        List<Indicator> fitting = above.indicators().stream()
                .filter(indicator -> indicator.aspect().perspective() == leader && indicator.target() != null)
                .toList();
        String name = above.statement().substring(0, Math.min(above.statement().length(), LONGEST_LINE));
        Aspect aspect = Aspect.of(leader).getFirst();
        List<Indicator> own =
                Target.read("1 hasil", aspect.usual()).map(target -> new Indicator(aspect, name, target, null)).stream()
                        .toList();
        return new Draft(
                true,
                above.statement(),
                new Link(above.id(), null, null, Manner.DIRECT, null),
                fitting.isEmpty() ? own : fitting,
                List.of());
    }

    /** @throws id.abdi.kernel.Refusal where the plan waits for the assessor, or is agreed */
    static void writable(Version version) {
        switch (version.state()) {
            case DRAFT, RETURNED -> {}
            case SUBMITTED -> throw PlanRefusals.submitted();
            case AGREED -> throw PlanRefusals.agreed();
        }
    }

    /** PM-5 to PM-8, PM-13: every wrong field at once. */
    static Draft result(ResultInput input, Version version) {
        List<FieldError> errors = new ArrayList<>();
        length("statement", input.statement(), SHORTEST_STATEMENT, LONGEST_STATEMENT, errors);
        Link link = link(input.link(), errors);
        List<Indicator> indicators = indicators(input.indicators(), version, errors);
        List<Action> actions = actions(input.actions(), version.rhythm().parts(), errors);
        if (!errors.isEmpty()) {
            throw PlanRefusals.invalid(errors);
        }
        return new Draft(input.main(), OneLine.of(input.statement()), link, indicators, actions);
    }

    static Link link(LinkInput input, List<FieldError> errors) {
        String provisional = OneLine.of(input.provisional());
        int parents = (input.result() == null ? 0 : 1)
                + (input.programme() == null ? 0 : 1)
                + (provisional.isEmpty() ? 0 : 1);
        if (parents > 1) {
            errors.add(new FieldError("serves", "plan.field.one-parent"));
            return Link.NOTHING;
        }
        if (parents == 0) {
            return Link.NOTHING;
        }
        if (!provisional.isEmpty()) {
            length("provisional", provisional, SHORTEST, LONGEST_LINE, errors);
        }
        String contribution = OneLine.of(input.contribution());
        if (!contribution.isEmpty()) {
            length("contribution", contribution, SHORTEST, LONGEST_LINE, errors);
        }
        Manner manner = input.manner() == null ? Manner.INDIRECT : input.manner();
        return new Link(
                input.result(),
                input.programme(),
                provisional.isEmpty() ? null : provisional,
                manner,
                contribution.isEmpty() ? null : contribution);
    }

    /** PM-6, PM-7: in the aspects, or for leaders the perspectives; one indicator in each at most, at least one in all. */
    private static List<Indicator> indicators(List<IndicatorInput> inputs, Version version, List<FieldError> errors) {
        List<Indicator> indicators = new ArrayList<>();
        for (IndicatorInput input : inputs) {
            String name = OneLine.of(input.name());
            String typed = OneLine.of(input.target());
            if (name.isEmpty() && typed.isEmpty()) {
                continue;
            }
            if (input.aspect().perspective() != version.leader()) {
                errors.add(new FieldError(
                        "name-" + input.aspect(), version.leader() ? "plan.field.aspect" : "plan.field.perspective"));
                continue;
            }
            length("name-" + input.aspect(), name, SHORTEST, LONGEST_LINE, errors);
            if (indicators.stream().anyMatch(known -> known.aspect() == input.aspect())) {
                errors.add(new FieldError("name-" + input.aspect(), "plan.field.aspect-twice"));
            } else if (version.approach() == Approach.QUALITATIVE) {
                length("target-" + input.aspect(), typed, SHORTEST, LONGEST_DESCRIPTION, errors);
                indicators.add(new Indicator(input.aspect(), name, null, typed));
            } else {
                Optional<Target> target = Target.read(typed, input.aspect().usual());
                target.ifPresentOrElse(
                        read -> indicators.add(new Indicator(input.aspect(), name, read, null)),
                        () -> errors.add(new FieldError("target-" + input.aspect(), "plan.field.target")));
            }
        }
        if (indicators.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("name-" + Aspect.of(version.leader()).getFirst(), "plan.field.indicator"));
        }
        return indicators;
    }

    private static List<Action> actions(List<String> typed, int parts, List<FieldError> errors) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String words = OneLine.of(typed.get(i));
            if (words.isEmpty()) {
                continue;
            }
            if (i >= parts) {
                errors.add(new FieldError("action-" + (i + 1), "plan.field.part", List.of(parts)));
            } else {
                length("action-" + (i + 1), words, SHORTEST, LONGEST_LINE, errors);
            }
            actions.add(new Action(i + 1, words));
        }
        return actions;
    }

    /** PM-4: what the person or the assessor may do next; whoever they are was asked before. */
    static void step(Version version, StepKind kind, String words, List<PlanResult> results) {
        State state = version.state();
        switch (kind) {
            case SUBMITTED -> {
                writable(version);
                if (results.stream().noneMatch(PlanResult::main)) {
                    throw PlanRefusals.noMainResult();
                }
            }
            case WITHDRAWN, AGREED, RETURNED -> {
                if (state == State.AGREED) {
                    throw PlanRefusals.agreed();
                }
                if (state != State.SUBMITTED) {
                    throw PlanRefusals.notSubmitted();
                }
                if (kind == StepKind.RETURNED && words.isEmpty()) {
                    throw PlanRefusals.remarks();
                }
            }
        }
    }

    /** PM-12: a change in mid-year follows what was agreed, from a day of the plan's year on, and says why. */
    static Version next(Plan plan, @Nullable LocalDate from, @Nullable String reason, Approach approach) {
        Version newest = plan.newest();
        if (newest.state() != State.AGREED) {
            throw PlanRefusals.notAgreedYet();
        }
        List<FieldError> errors = new ArrayList<>();
        length("reason", reason, SHORTEST, LONGEST_REASON, errors);
        Period period = plan.versions().getFirst().period();
        LocalDate end = period.to();
        if (from == null || !period.contains(from) || end == null) {
            errors.add(new FieldError("from", "plan.field.from"));
        }
        if (from == null || end == null || !errors.isEmpty()) {
            throw PlanRefusals.newVersion(errors);
        }
        return new Version(
                newest.number() + 1,
                Period.of(from, end),
                approach,
                newest.leader(),
                newest.rhythm(),
                OneLine.of(reason),
                List.of());
    }

    static void length(String field, @Nullable String typed, int shortest, int longest, List<FieldError> errors) {
        String text = OneLine.of(typed);
        if (OneLine.outside(text, shortest, longest)) {
            errors.add(new FieldError(field, "plan.field.length", List.of(shortest, longest)));
        }
    }
}
