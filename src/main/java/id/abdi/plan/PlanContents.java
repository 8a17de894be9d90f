package id.abdi.plan;

import static java.util.stream.Collectors.toMap;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.Plan.Step;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanPages.Doors;
import id.abdi.plan.PlanPages.Group;
import id.abdi.plan.PlanPages.Measure;
import id.abdi.plan.PlanPages.Offer;
import id.abdi.plan.PlanPages.Row;
import id.abdi.plan.PlanPages.Words;
import id.abdi.programme.Programme;
import id.abdi.programme.ProgrammeId;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a version of a plan says, in words, block by block as the form has it (PM-5). */
@Component
class PlanContents {
    private final ResultSql results;
    private final WordsSql words;
    private final Superiors superiors;
    private final Lines lines;
    private final PlanFacts facts;

    PlanContents(ResultSql results, WordsSql words, Superiors superiors, Lines lines, PlanFacts facts) {
        this.results = results;
        this.words = words;
        this.superiors = superiors;
        this.lines = lines;
        this.facts = facts;
    }

    /** What a result can serve, by id. */
    private record Parents(Map<PlanResultId, PlanResult> results, Map<ProgrammeId, Programme> programmes) {}

    /** What several blocks of the page are made of, read once. */
    record Content(Plan plan, List<PlanResult> results, List<Programme> programmes, Map<PlanPart, String> words) {}

    Content read(Plan plan) {
        int version = plan.newest().number();
        return new Content(
                plan,
                results.of(plan.id(), version),
                superiors.programmes(facts.today()),
                words.of(plan.id(), version));
    }

    List<Group> groups(Content content, Doors doors, Ui ui) {
        List<PlanResult> all = content.results();
        Parents parents = new Parents(
                results
                        .newest(all.stream()
                                .map(result -> result.link().result())
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(toMap(PlanResult::id, Function.identity())),
                content.programmes().stream().collect(toMap(Programme::id, Function.identity())));
        return Stream.of(true, false)
                .map(main -> new Group(
                        ui.text(main ? "plan.main" : "plan.additional"),
                        all.stream()
                                .filter(result -> result.main() == main)
                                .map(result -> row(result, content.plan(), parents, doors, ui))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Row row(PlanResult result, Plan plan, Parents parents, Doors doors, Ui ui) {
        PlanResult.Link link = result.link();
        Link serves = serves(link, parents);
        boolean settled = serves != null;
        String base = "/plans/" + plan.id() + "/results/" + result.id();
        return new Row(
                "/plan-results/" + result.id(),
                result.statement(),
                serves,
                settled ? null : unsettled(link, ui),
                link.contribution(),
                PlanRules.namesAnActivity(result.statement()),
                result.indicators().stream()
                        .map(indicator -> new Measure(
                                ui.text("plan.aspect." + indicator.aspect()),
                                ui.text("plan.indicator.words", indicator.name(), measure(indicator, ui))))
                        .toList(),
                result.actions().stream()
                        .map(action -> new Measure(part(plan, action.part(), ui), action.words()))
                        .toList(),
                doors.write() ? base : null,
                !settled && doors.change() ? base + "/link" : null);
    }

    private static @Nullable Link serves(PlanResult.Link link, Parents parents) {
        if (link.result() != null) {
            PlanResult parent = parents.results().get(link.result());
            return parent == null ? null : new Link("/plan-results/" + parent.id(), parent.statement());
        }
        Programme programme =
                link.programme() == null ? null : parents.programmes().get(link.programme());
        return programme == null ? null : new Link("/programmes/" + programme.id(), programme.name());
    }

    static String unsettled(PlanResult.Link link, Ui ui) {
        if (link.provisional() != null) {
            return ui.text("plan.provisional", link.provisional());
        }
        return ui.text(link.serves() ? "plan.parent-gone" : "plan.serves-nothing");
    }

    static String measure(PlanResult.Indicator indicator, Ui ui) {
        return indicator.target() == null
                ? Objects.requireNonNullElse(indicator.description(), "")
                : indicator.target().words(ui);
    }

    /** {@code Triwulan II} or {@code Mei 2026}. */
    static String part(Plan plan, int part, Ui ui) {
        return plan.newest().rhythm() == Rhythm.QUARTER
                ? ui.text("plan.quarter", part)
                : ui.month(YearMonth.of(plan.year(), part));
    }

    static List<Words> behaviours(Content content, Ui ui) {
        Map<PlanPart, String> said = content.words();
        return PlanPart.of(true).stream()
                .map(part -> new Words(
                        ui.text("plan.part." + part), ui.text("plan.part." + part + ".guide"), said.get(part)))
                .toList();
    }

    static List<Words> attachments(Content content, Ui ui) {
        Map<PlanPart, String> said = content.words();
        return PlanPart.of(false).stream()
                .map(part -> new Words(
                        ui.text("plan.part." + part),
                        said.getOrDefault(part, ui.text("plan.part." + part + ".usual")),
                        null))
                .toList();
    }

    /** The newest step first, with the reasons of versions between them. */
    List<String> dialogue(Plan plan, Ui ui) {
        Map<EmployeeId, Employee> people = lines.employees(
                plan.versions().stream()
                        .flatMap(version -> version.steps().stream())
                        .map(Step::by)
                        .collect(Collectors.toSet()),
                facts.today());
        List<String> dialogue = new ArrayList<>();
        for (Version version : plan.versions()) {
            if (version.reason() != null) {
                dialogue.add(ui.text(
                        "plan.dialogue.version",
                        version.number(),
                        ui.date(version.period().from()),
                        version.reason()));
            }
            for (Step step : version.steps()) {
                Employee person = people.get(step.by());
                String name = person == null ? "" : person.name();
                dialogue.add(ui.text(
                        "plan.dialogue." + step.kind(),
                        step.capacity() == null
                                ? name
                                : acted(step, ui.text("plan.capacity." + step.capacity(), name), ui),
                        ui.dateTime(step.at()),
                        step.words() == null ? "" : step.words()));
            }
        }
        return dialogue.reversed();
    }

    private static String acted(Step step, String name, Ui ui) {
        return step.letter() == null ? name : ui.text("plan.assessor.letter", name, step.letter());
    }

    /** What of the superior, and of the programmes for who has nothing above to serve, is not served yet. */
    List<Offer> offers(Content content, LocalDate today, Ui ui) {
        Plan plan = content.plan();
        List<PlanResult> own = content.results();
        Set<PlanResultId> served = own.stream()
                .map(result -> result.link().result())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<ProgrammeId> carried = own.stream()
                .map(result -> result.link().programme())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String base = "/plans/" + plan.id() + "/results/new?serves=";
        List<PlanResult> above = superiors.results(plan.employee(), plan.year(), today);
        List<Offer> offers = new ArrayList<>();
        above.stream()
                .filter(result -> !served.contains(result.id()))
                .map(result -> new Offer(
                        base + ResultForm.RESULT + result.id(), result.statement(), ui.text("plan.offer.result")))
                .forEach(offers::add);
        if (above.isEmpty() || plan.newest().leader()) {
            content.programmes().stream()
                    .filter(programme -> !carried.contains(programme.id()))
                    .map(programme -> new Offer(
                            base + ResultForm.PROGRAMME + programme.id(),
                            programme.name(),
                            ui.text("plan.offer.programme")))
                    .forEach(offers::add);
        }
        return offers;
    }
}
