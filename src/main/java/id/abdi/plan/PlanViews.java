package id.abdi.plan;

import id.abdi.assessor.Assessor;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.PostId;
import id.abdi.plan.Plan.State;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanContents.Content;
import id.abdi.plan.PlanPages.Doors;
import id.abdi.plan.PlanPages.PersonPage;
import id.abdi.plan.PlanPages.PlanView;
import id.abdi.plan.PlanPages.Start;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import id.abdi.web.Tab;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a person's plans: one plan with its dialogue, and where there is none how to begin. */
@Component
class PlanViews {
    /** Where somebody stands to the plan that is shown. */
    record Asked(
            Caller caller,
            Employee person,
            int year,
            @Nullable PlanId plan) {
        boolean own() {
            return caller.id().equals(person.id());
        }
    }

    private final PlanFacts facts;
    private final PlanSql sql;
    private final PlanPosts posts;
    private final PlanContents contents;
    private final Superiors superiors;
    private final Lines lines;
    private final Rulebook rulebook;

    PlanViews(
            PlanFacts facts,
            PlanSql sql,
            PlanPosts posts,
            PlanContents contents,
            Superiors superiors,
            Lines lines,
            Rulebook rulebook) {
        this.facts = facts;
        this.sql = sql;
        this.posts = posts;
        this.contents = contents;
        this.superiors = superiors;
        this.lines = lines;
        this.rulebook = rulebook;
    }

    @Transactional(readOnly = true)
    public PersonPage person(Asked asked, Ui ui) {
        EmployeeId person = asked.person().id();
        List<PlanPosts.Held> held = posts.of(person, asked.year());
        List<Plan> plans = sql.of(List.of(person), asked.year());
        Optional<Plan> shown = plans.stream()
                .filter(plan -> plan.id().equals(asked.plan()))
                .findFirst()
                .or(() -> plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast()));
        String address = "/people/" + asked.person().nip().value();
        String which = "?plan=" + shown.map(plan -> plan.id().toString()).orElse("");
        return new PersonPage(
                asked.person().name(),
                asked.own(),
                asked.own() && (asked.caller().is(Role.HEAD) || superiors.delegated(person, facts.today())),
                address + "/plan/skp.{kind}" + which,
                address + "/progress" + which,
                tabs(asked, plans, held, shown, ui),
                asked.own() ? starts(asked, plans, held) : List.of(),
                shown.map(plan -> view(asked, plan, title(plan.post(), held), ui))
                        .orElse(null));
    }

    private List<Tab> tabs(Asked asked, List<Plan> plans, List<PlanPosts.Held> held, Optional<Plan> shown, Ui ui) {
        String address =
                asked.own() ? "/plans" : "/people/" + asked.person().nip().value() + "/plan";
        List<Tab> tabs = new ArrayList<>();
        for (int year : years(asked)) {
            if (year != asked.year()) {
                tabs.add(new Tab(address + "?year=" + year, Integer.toString(year), false));
            } else if (plans.isEmpty()) {
                tabs.add(new Tab(address + "?year=" + year, Integer.toString(year), true));
            } else {
                plans.forEach(plan -> tabs.add(new Tab(
                        address + "?year=" + year + "&plan=" + plan.id(),
                        plans.size() == 1
                                ? Integer.toString(year)
                                : ui.text("plan.tab", Integer.toString(year), title(plan.post(), held)),
                        shown.filter(plan::equals).isPresent())));
            }
        }
        return tabs.size() > 1 ? tabs : List.of();
    }

    private List<Integer> years(Asked asked) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(sql.years(asked.person().id()));
        years.add(asked.year());
        years.add(facts.today().getYear());
        if (facts.today().getMonthValue() == 12) {
            years.add(facts.today().getYear() + 1);
        }
        return List.copyOf(years);
    }

    private List<Start> starts(Asked asked, List<Plan> plans, List<PlanPosts.Held> held) {
        Set<PostId> begun = plans.stream().map(Plan::post).collect(Collectors.toSet());
        return held.stream()
                .filter(one -> !begun.contains(one.post().id()))
                .filter(one -> !posts.stateOfficial(
                        asked.person().id(), one.post(), one.period().from()))
                .map(one -> new Start(one.post().id().value().toString(), one.words(), asked.year()))
                .toList();
    }

    private static String title(PostId post, List<PlanPosts.Held> held) {
        return held.stream()
                .filter(one -> one.post().id().equals(post))
                .map(PlanPosts.Held::words)
                .findFirst()
                .orElse("");
    }

    private PlanView view(Asked asked, Plan plan, String post, Ui ui) {
        LocalDate today = facts.today();
        Version version = plan.newest();
        Optional<Assessor> assessor = superiors.assessor(plan.employee(), today);
        boolean assessing =
                assessor.filter(one -> one.id().equals(asked.caller().id())).isPresent();
        Doors doors = doors(asked.own(), assessing, version.state());
        Content content = contents.read(plan);
        Valued<Integer> days =
                rulebook.valued(PlanSettings.DUE, version.period().from(), lines.scope(plan.employee(), today));
        LocalDate due = version.period().from().plusDays(days.value() - 1L);
        return new PlanView(
                "/plans/" + plan.id(),
                version.number(),
                version.steps().size(),
                post,
                ui.text(
                        "plan.period",
                        ui.date(version.period().from()),
                        ui.date(Objects.requireNonNull(version.period().last()))),
                assessor.map(one -> words(one, today, ui)).orElse(ui.text("plan.assessor.none")),
                version.state().tone(),
                ui.text("plan.state." + version.state(), version.number()),
                version.state() == State.AGREED
                        ? null
                        : ui.text(days.confirmed() ? "plan.due" : "plan.due.unconfirmed", ui.date(due)),
                contents.groups(content, doors, ui),
                PlanContents.behaviours(content, ui),
                PlanContents.attachments(content, ui),
                contents.dialogue(plan, ui),
                doors.write() ? contents.offers(content, today, ui) : List.of(),
                plan.drafted() && version.number() == 1 && version.state() != State.AGREED
                        ? ui.text("plan.drafted")
                        : null,
                doors);
    }

    private String words(Assessor assessor, LocalDate today, Ui ui) {
        String words = lines.employee(assessor.id(), today)
                .map(person -> ui.text("plan.assessor.words", person.name(), person.post()))
                .orElse("");
        return assessor.letter() == null ? words : ui.text("plan.assessor.letter", words, assessor.letter());
    }

    private static Doors doors(boolean own, boolean assessing, State state) {
        boolean draft = state == State.DRAFT || state == State.RETURNED;
        boolean waiting = state == State.SUBMITTED;
        return new Doors(
                own && draft,
                own && waiting,
                assessing && waiting,
                own && state == State.AGREED,
                (own && draft) || (assessing && state != State.AGREED));
    }

    /** The page on which that plan is shown to the caller. */
    @Transactional(readOnly = true)
    public String address(Caller caller, PlanId id) {
        Plan plan = sql.find(id).orElseThrow(PlanRefusals::unknown);
        String rest = "year=" + plan.year() + "&plan=" + id;
        if (plan.employee().equals(caller.id())) {
            return "/plans?" + rest;
        }
        if (!facts.maySee(caller, plan.employee())) {
            throw PlanRefusals.unknown();
        }
        return "/people/"
                + lines.employee(plan.employee(), facts.today())
                        .orElseThrow(PlanRefusals::unknown)
                        .nip()
                        .value()
                + "/plan?" + rest;
    }
}
