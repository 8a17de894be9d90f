package id.abdi.progress;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.abdi.activity.Activities;
import id.abdi.activity.Activity;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.plan.Plan;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.Plans;
import id.abdi.progress.ProgressPages.Block;
import id.abdi.progress.ProgressPages.Form;
import id.abdi.progress.ProgressPages.PersonPage;
import id.abdi.progress.ProgressPages.Row;
import id.abdi.progress.ProgressPages.Said;
import id.abdi.web.Tab;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of what a person's planned results reached in a quarter or month. */
@Component
class RealisationViews {
    private final Plans plans;
    private final MeasuredResults measured;
    private final Activities activities;
    private final ObstacleSql obstacles;
    private final Rights rights;

    RealisationViews(
            Plans plans, MeasuredResults measured, Activities activities, ObstacleSql obstacles, Rights rights) {
        this.plans = plans;
        this.measured = measured;
        this.activities = activities;
        this.obstacles = obstacles;
        this.rights = rights;
    }

    /** Whose page is asked for; the newest plan, and the part of the year that waits, where nothing is said. */
    record Asked(
            Caller caller,
            Employee person,
            LocalDate today,
            @Nullable PlanId plan,
            @Nullable LocalDate day) {
        String address() {
            return "/people/" + person.nip().value() + "/progress";
        }

        boolean own() {
            return caller.id().equals(person.id());
        }
    }

    /** What the page is about. */
    private record Shown(Asked asked, Plan plan, Part part, Map<LocalDate, Integer> unsaid, boolean mayConfirm) {
        boolean open() {
            return mayConfirm && part.ended(asked.today());
        }
    }

    @Transactional(readOnly = true)
    public PersonPage of(Asked asked, Ui ui) {
        EmployeeId person = asked.person().id();
        int year = asked.plan() == null
                ? asked.today().getYear()
                : plans.find(asked.plan()).map(Plan::year).orElse(asked.today().getYear());
        List<Plan> known = plans.of(List.of(person), year).stream()
                .filter(plan -> plan.agreed().isPresent())
                .toList();
        Optional<Plan> plan = known.stream()
                .filter(one -> one.id().equals(asked.plan()))
                .findFirst()
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()));
        return plan.map(one -> page(shown(asked, one), known, ui)).orElseGet(() -> empty(asked));
    }

    private static PersonPage empty(Asked asked) {
        return new PersonPage(
                asked.person().name(),
                asked.own(),
                asked.address(),
                "",
                List.of(),
                List.of(),
                "",
                null,
                null,
                0,
                List.of());
    }

    private Shown shown(Asked asked, Plan plan) {
        List<PlanResult> agreed =
                plans.results(plan.id(), plan.agreed().orElseThrow().number());
        Map<LocalDate, Integer> unsaid = measured.unsaid(plan, agreed, asked.today());
        LocalDate end = LocalDate.of(plan.year(), 12, 31);
        LocalDate latest = asked.today().isAfter(end) ? end : asked.today();
        Part running = Part.of(latest, plan.newest().rhythm());
        LocalDate before = running.first().minusDays(1);
        Part part;
        if (asked.day() != null
                && asked.day().getYear() == plan.year()
                && !asked.day().isAfter(latest)) {
            part = Part.of(asked.day(), plan.newest().rhythm());
        } else if (before.getYear() == plan.year()
                && unsaid.containsKey(Part.of(before, running.rhythm()).first())) {
            part = Part.of(before, running.rhythm());
        } else {
            part = running;
        }
        boolean mayConfirm = rights.mayDo(
                asked.caller(), Act.CONFIRM_REALISATION, asked.person().id(), asked.today());
        return new Shown(asked, plan, part, unsaid, mayConfirm);
    }

    private PersonPage page(Shown shown, List<Plan> known, Ui ui) {
        Asked asked = shown.asked();
        Map<PlanResultId, List<Measured>> results = new LinkedHashMap<>();
        measured.of(asked.person().id(), shown.part().first(), asked.today()).stream()
                .filter(one -> one.result().plan().equals(shown.plan().id()))
                .forEach(one -> results.computeIfAbsent(one.result().id(), id -> new ArrayList<>())
                        .add(one));
        List<Measured> all = results.values().stream().flatMap(List::stream).toList();
        Map<PlanResultId, List<Activity>> work = work(asked.person().id(), shown.part());
        Map<PlanResultId, Long> open = obstacles.of(results.keySet()).stream()
                .filter(Obstacle::open)
                .collect(groupingBy(Obstacle::result, counting()));
        long said = all.stream().filter(one -> one.confirmed() != null).count();
        return new PersonPage(
                asked.person().name(),
                asked.own(),
                asked.address(),
                shown.plan().id().toString(),
                plans(asked, shown.plan(), known),
                parts(shown, ui),
                shown.part().first().toString(),
                all.isEmpty() ? null : ui.text("progress.confirmed-of", said, all.size()),
                shown.part().ended(asked.today())
                        ? null
                        : ui.text("progress.wait", ui.date(shown.part().last())),
                shown.open()
                        ? (int) all.stream()
                                .filter(RealisationViews::acceptable)
                                .count()
                        : 0,
                results.values().stream()
                        .map(rows -> block(
                                shown,
                                rows,
                                work.getOrDefault(rows.getFirst().result().id(), List.of()),
                                open.getOrDefault(rows.getFirst().result().id(), 0L)
                                        .intValue(),
                                ui))
                        .toList());
    }

    private static List<Tab> plans(Asked asked, Plan shown, List<Plan> known) {
        return known.size() < 2
                ? List.of()
                : known.stream()
                        .map(plan -> new Tab(
                                asked.address() + "?plan=" + plan.id(),
                                (known.indexOf(plan) + 1) + "/" + known.size(),
                                plan.equals(shown)))
                        .toList();
    }

    /** The newest first, each ended one with how many indicators wait for the person. */
    private static List<Tab> parts(Shown shown, Ui ui) {
        LocalDate end = LocalDate.of(shown.plan().year(), 12, 31);
        LocalDate latest =
                shown.asked().today().isAfter(end) ? end : shown.asked().today();
        return Part.begun(latest, shown.part().rhythm()).reversed().stream()
                .map(part -> {
                    String address =
                            shown.asked().address() + "?plan=" + shown.plan().id() + "&from=" + part.first();
                    Integer unsaid = shown.unsaid().get(part.first());
                    boolean current = part.equals(shown.part());
                    return unsaid == null
                            ? new Tab(address, part.words(ui), current)
                            : new Tab(address, part.words(ui), current, unsaid);
                })
                .toList();
    }

    private Map<PlanResultId, List<Activity>> work(EmployeeId person, Part part) {
        return activities.of(person, part.first(), part.last()).values().stream()
                .flatMap(day -> day.activities().stream())
                .filter(activity ->
                        activity.planResult() != null && activity.confirmation().counts())
                .collect(groupingBy(activity -> Objects.requireNonNull(activity.planResult())));
    }

    private static Block block(Shown shown, List<Measured> rows, List<Activity> done, int open, Ui ui) {
        PlanResult result = rows.getFirst().result();
        return new Block(
                result.id().toString(),
                "/plan-results/" + result.id(),
                result.statement(),
                open,
                rows.stream().map(one -> row(shown, one, done, ui)).toList());
    }

    private static Row row(Shown shown, Measured one, List<Activity> done, Ui ui) {
        Realisation said = one.confirmed();
        return new Row(
                ui.text("plan.aspect." + one.indicator().aspect()),
                one.indicator().name(),
                MeasuredWords.target(one.indicator(), ui),
                MeasuredWords.proposal(one, ui),
                MeasuredWords.basis(one, ui),
                MeasuredWords.tone(one),
                MeasuredWords.state(one, ui),
                said == null
                        ? null
                        : new Said(
                                MeasuredWords.said(said, ui),
                                MeasuredWords.difference(one, ui),
                                said.words(),
                                said.link(),
                                ui.text("progress.said", said.version(), ui.dateTime(said.at()))),
                MeasuredWords.soFar(one, ui),
                one.proposed().isPresent() ? ActivityDays.of(shown.asked(), done, ui) : List.of(),
                shown.open() ? form(one) : null);
    }

    private static boolean acceptable(Measured one) {
        return one.proposed().isPresent() && (one.confirmed() == null || (one.changed() && !one.differs()));
    }

    private static Form form(Measured one) {
        Realisation said = one.confirmed();
        String aspect = one.indicator().aspect().name();
        return new Form(
                aspect + "-" + one.result().id(),
                aspect,
                said == null ? 0 : said.version(),
                acceptable(one) ? one.proposed().map(RealisationViews::typed).orElse(null) : null,
                one.indicator().target() == null,
                said == null || said.value() == null ? "" : typed(said.value()),
                said == null || said.words() == null ? "" : said.words(),
                said == null || said.link() == null ? "" : said.link());
    }

    private static String typed(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
