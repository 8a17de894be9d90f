package id.abdi.plan;

import static java.util.stream.Collectors.toMap;

import id.abdi.identity.Caller;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanPages.Action;
import id.abdi.plan.PlanPages.Field;
import id.abdi.plan.PlanPages.FormPage;
import id.abdi.plan.PlanPages.SettlePage;
import id.abdi.plan.PlanPages.WordsField;
import id.abdi.plan.PlanPages.WordsPage;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.plan.PlanResult.Link;
import id.abdi.plan.PlanResult.Manner;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of a plan, filled with what is stored or with what is usual, so that one sentence is enough. */
@Component
class ResultViews {
    private final PlanFacts facts;
    private final PlanSql plans;
    private final ResultSql results;
    private final WordsSql words;
    private final Superiors superiors;
    private final Rights rights;

    ResultViews(PlanFacts facts, PlanSql plans, ResultSql results, WordsSql words, Superiors superiors, Rights rights) {
        this.facts = facts;
        this.plans = plans;
        this.results = results;
        this.words = words;
        this.superiors = superiors;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public FormPage fresh(Caller caller, PlanId id, String serves, Ui ui) {
        Plan plan = own(caller, id);
        return page(plan, PlanResultId.fresh(), null, serves, ui);
    }

    @Transactional(readOnly = true)
    public FormPage edit(Caller caller, PlanId id, PlanResultId result, Ui ui) {
        Plan plan = own(caller, id);
        PlanResult stored = stored(plan, result);
        return page(plan, result, stored, serves(stored.link()), ui);
    }

    private FormPage page(Plan plan, PlanResultId result, @Nullable PlanResult stored, String serves, Ui ui) {
        Version version = plan.newest();
        Link link = stored == null ? Link.NOTHING : stored.link();
        return new FormPage(
                "/plans/" + plan.id() + "/results/" + result,
                "/plans?year=" + plan.year() + "&plan=" + plan.id(),
                stored == null,
                stored == null ? 0 : stored.revision(),
                stored == null || stored.main(),
                stored == null ? "" : stored.statement(),
                stored != null && PlanRules.namesAnActivity(stored.statement()),
                serves,
                parents(plan, link, ui),
                Objects.requireNonNullElse(link.provisional(), ""),
                (link.manner() == null ? Manner.INDIRECT : link.manner()).name(),
                Arrays.stream(Manner.values())
                        .map(manner -> new Option(manner.name(), ui.text("plan.manner." + manner)))
                        .toList(),
                Objects.requireNonNullElse(link.contribution(), ""),
                version.approach() == Approach.QUALITATIVE,
                fields(version, stored, ui),
                actions(plan, stored, ui));
    }

    private List<Option> parents(Plan plan, Link link, Ui ui) {
        List<Option> parents = new ArrayList<>();
        superiors
                .results(plan.employee(), plan.year(), facts.today())
                .forEach(result -> parents.add(new Option(ResultForm.RESULT + result.id(), result.statement())));
        superiors
                .programmes(facts.today())
                .forEach(programme -> parents.add(new Option(
                        ResultForm.PROGRAMME + programme.id(), ui.text("plan.programme.option", programme.name()))));
        if (link.result() != null
                && parents.stream().noneMatch(option -> option.value().equals(serves(link)))) {
            results.newest(List.of(link.result()))
                    .forEach(result ->
                            parents.addFirst(new Option(ResultForm.RESULT + result.id(), result.statement())));
        }
        return parents;
    }

    private static String serves(Link link) {
        if (link.result() != null) {
            return ResultForm.RESULT + link.result();
        }
        return link.programme() == null ? "" : ResultForm.PROGRAMME + link.programme();
    }

    /** A new result has what is usual in each aspect, to be changed where it does not fit. */
    private static List<Field> fields(Version version, @Nullable PlanResult stored, Ui ui) {
        Map<Aspect, Indicator> known = stored == null
                ? Map.of()
                : stored.indicators().stream().collect(toMap(Indicator::aspect, Function.identity()));
        boolean qualitative = version.approach() == Approach.QUALITATIVE;
        return Aspect.of(version.leader()).stream()
                .map(aspect -> {
                    Indicator indicator = known.get(aspect);
                    String title = ui.text("plan.aspect." + aspect);
                    if (indicator != null) {
                        return new Field(aspect.name(), title, indicator.name(), typed(indicator));
                    }
                    return stored != null || aspect == Aspect.COST || aspect == Aspect.BUDGET
                            ? new Field(aspect.name(), title, "", "")
                            : new Field(
                                    aspect.name(),
                                    title,
                                    ui.text("plan.usual." + aspect + ".name"),
                                    ui.text("plan.usual." + aspect + (qualitative ? ".description" : ".target")));
                })
                .toList();
    }

    private static String typed(Indicator indicator) {
        return indicator.target() == null
                ? Objects.requireNonNullElse(indicator.description(), "")
                : indicator.target().typed();
    }

    private static List<Action> actions(Plan plan, @Nullable PlanResult stored, Ui ui) {
        Map<Integer, String> known = stored == null
                ? Map.of()
                : stored.actions().stream().collect(toMap(PlanResult.Action::part, PlanResult.Action::words));
        return IntStream.rangeClosed(1, plan.newest().rhythm().parts())
                .mapToObj(part -> new Action(part, PlanContents.part(plan, part, ui), known.getOrDefault(part, "")))
                .toList();
    }

    @Transactional(readOnly = true)
    public SettlePage settle(Caller caller, PlanId id, PlanResultId result, Ui ui) {
        Plan plan = own(caller, id);
        PlanResult stored = stored(plan, result);
        return new SettlePage(
                "/plans/" + id + "/results/" + result + "/link",
                "/plans?year=" + plan.year() + "&plan=" + id,
                stored.statement(),
                PlanContents.unsettled(stored.link(), ui),
                parents(plan, Link.NOTHING, ui));
    }

    /** The person writes the attachments, the assessor the expectations. */
    @Transactional(readOnly = true)
    public WordsPage words(Caller caller, PlanId id, Ui ui) {
        Plan plan = plans.find(id).orElseThrow(PlanRefusals::unknown);
        boolean own = plan.employee().equals(caller.id());
        if (!own) {
            rights.require(caller, Act.AGREE_PLAN, plan.employee(), facts.today());
            facts.assessor(caller, plan.employee());
        }
        Map<PlanPart, String> said = words.of(id, plan.newest().number());
        List<PlanPart> parts = PlanPart.of(!own);
        return new WordsPage(
                "/plans/" + id + "/words",
                "/plans/" + id,
                ui.text(own ? "plan.words.own" : "plan.words.assessor"),
                plan.newest().number(),
                words.revision(id, parts),
                parts.stream()
                        .map(part -> new WordsField(
                                part.name(),
                                ui.text("plan.part." + part),
                                part.behaviour() ? ui.text("plan.part." + part + ".guide") : "",
                                said.getOrDefault(
                                        part, part.behaviour() ? "" : ui.text("plan.part." + part + ".usual"))))
                        .toList());
    }

    private PlanResult stored(Plan plan, PlanResultId result) {
        return results.newest(List.of(result)).stream()
                .filter(found -> found.plan().equals(plan.id()))
                .findFirst()
                .orElseThrow(PlanRefusals::unknown);
    }

    private Plan own(Caller caller, PlanId id) {
        Plan plan = plans.find(id).orElseThrow(PlanRefusals::unknown);
        rights.require(caller, Act.WRITE_PLAN, plan.employee(), facts.today());
        return plan;
    }
}
