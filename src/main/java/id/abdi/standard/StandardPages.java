package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.PostId;
import id.abdi.organization.Unit;
import id.abdi.sop.SopId;
import id.abdi.standard.StandardViews.AssignPage;
import id.abdi.standard.StandardViews.Effect;
import id.abdi.standard.StandardViews.FormPage;
import id.abdi.standard.StandardViews.Line;
import id.abdi.standard.StandardViews.OnePage;
import id.abdi.standard.StandardViews.Past;
import id.abdi.standard.StandardViews.Preview;
import id.abdi.web.Option;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of one standard, its form and its assignment together. */
@Component
class StandardPages {
    private final StandardSql sql;
    private final Sections sections;
    private final AssignStandards assign;
    private final PersonWords people;
    private final Origins origins;

    StandardPages(StandardSql sql, Sections sections, AssignStandards assign, PersonWords people, Origins origins) {
        this.sql = sql;
        this.sections = sections;
        this.assign = assign;
        this.people = people;
        this.origins = origins;
    }

    OnePage one(Caller caller, StandardId id, Ui ui) {
        Map<UnitId, Unit> all = sections.all();
        LocalDate today = sections.today();
        List<StandardSql.Recorded> history = seen(caller, id, all);
        WorkStandard standard = history.stream()
                .map(StandardSql.Recorded::standard)
                .filter(version -> version.period().contains(today))
                .findFirst()
                .orElse(history.getLast().standard());
        boolean keeps = sections.led(caller).stream().anyMatch(unit -> unit.id().equals(standard.unit()));
        List<StandardSql.Withdrawn> withdrawals = sql.withdrawals(id);
        Set<EmployeeId> named = history.stream().map(StandardSql.Recorded::by).collect(Collectors.toSet());
        Map<EmployeeId, PersonWords.Person> names = people.byIds(named);
        LocalDate end = history.getLast().standard().period().to();
        return new OnePage(
                line(standard, all, today, ui),
                id,
                sql.newestNumber(id),
                keeps,
                standard.criteria(),
                standard.forSection() ? List.of() : holders(standard),
                history.reversed().stream().map(one -> past(one, names, ui)).toList(),
                withdrawals.stream()
                        .map(one -> ui.text("standard.one.withdrawn", ui.date(one.first()), one.reason()))
                        .toList(),
                end != null && !end.isAfter(today),
                today,
                origins.link(caller, standard, today).orElse(null));
    }

    FormPage fresh(Caller caller, Optional<UnitId> unit, Optional<SopId> sop, Optional<Integer> step) {
        List<Unit> led = sections.led(caller);
        if (led.isEmpty()) {
            throw StandardRefusals.notYours();
        }
        Unit chosen = chosen(led, unit);
        LocalDate today = sections.today();
        StandardForm form = StandardForm.fresh(chosen.id(), nextCode(chosen, sql.count(chosen.id())), today);
        return new FormPage(
                sop.map(id -> form.from(
                                id, origins.task(caller, id, step, today).orElse(null)))
                        .orElse(form),
                true,
                options(led),
                chosen.name(),
                sections.places(chosen.id()),
                origins.offered(chosen.id(), today),
                sop.map(id -> origins.steps(caller, chosen.id(), id, today)).orElse(List.of()),
                today);
    }

    FormPage change(Caller caller, StandardId id) {
        Map<UnitId, Unit> all = sections.all();
        WorkStandard last = seen(caller, id, all).getLast().standard();
        sections.requireLed(caller, last.unit());
        LocalDate today = sections.today();
        return new FormPage(
                StandardForm.of(
                        last, sql.newestNumber(id), today, origins.of(last).orElse(null)),
                false,
                List.of(),
                name(last.unit(), all),
                sections.places(last.unit()),
                origins.offered(last.unit(), today),
                List.of(),
                today);
    }

    AssignPage assign(Caller caller, Optional<UnitId> unit) {
        List<Unit> led = sections.led(caller);
        if (led.isEmpty()) {
            throw StandardRefusals.notYours();
        }
        Unit chosen = chosen(led, unit);
        LocalDate today = sections.today();
        return new AssignPage(
                options(led), chosen, assign.kept(chosen.id(), today), sections.places(chosen.id()), today);
    }

    Preview preview(Caller caller, AssignForm form, Ui ui) {
        List<AssignStandards.Step> steps = assign.plan(caller, form);
        UnitId unit = assign.unit(caller, form);
        Map<PostId, String> words =
                sections.places(unit).stream().collect(Collectors.toMap(Sections.Place::id, place -> words(place)));
        List<Effect> effects = steps.stream()
                .map(step -> new Effect(
                        step.standard().code().value(),
                        step.standard().name(),
                        named(Assignment.without(step.after(), step.before()), words),
                        named(Assignment.without(step.before(), step.after()), words)))
                .toList();
        LocalDate from = StandardForm.day(form.from());
        return new Preview(
                effects,
                form,
                from == null ? "" : ui.date(from),
                ui.text(form.chosenMode().textKey()),
                unit.toString());
    }

    /** A standard as lists show it. */
    static Line line(WorkStandard standard, Map<UnitId, Unit> all, LocalDate today, Ui ui) {
        boolean ahead = standard.period().from().isAfter(today);
        LocalDate last = standard.period().last();
        String state = ui.text("standard.state.in-force");
        if (ahead) {
            state = ui.text("standard.state.ahead", ui.date(standard.period().from()));
        } else if (last != null) {
            state = ui.text(last.isBefore(today) ? "standard.state.ended" : "standard.state.until", ui.date(last));
        }
        return new Line(
                "/standards/" + standard.id(),
                standard.code().value(),
                standard.name(),
                measure(standard, ui),
                name(standard.unit(), all),
                audience(standard, ui),
                last != null && last.isBefore(today) ? Tone.NEUTRAL : ahead || last != null ? Tone.NOTE : Tone.GOOD,
                state);
    }

    private List<StandardSql.Recorded> seen(Caller caller, StandardId id, Map<UnitId, Unit> all) {
        List<StandardSql.Recorded> history = sql.history(id);
        if (history.isEmpty()
                || !sections.visible(caller, all)
                        .contains(history.getLast().standard().unit())) {
            throw StandardRefusals.unknown();
        }
        return history;
    }

    private Past past(StandardSql.Recorded one, Map<EmployeeId, PersonWords.Person> names, Ui ui) {
        WorkStandard standard = one.standard();
        LocalDate last = standard.period().last();
        PersonWords.Person by = names.get(one.by());
        return new Past(
                last == null
                        ? ui.text(
                                "standard.one.since", ui.date(standard.period().from()))
                        : ui.text(
                                "standard.one.from-to",
                                ui.date(standard.period().from()),
                                ui.date(last)),
                Integer.toString(standard.version()),
                standard.name() + ", " + measure(standard, ui),
                audience(standard, ui),
                one.reason(),
                ui.text("standard.one.by", by == null ? "" : by.name(), ui.dateTime(one.at())));
    }

    private List<String> holders(WorkStandard standard) {
        return sections.places(standard.unit()).stream()
                .filter(place -> standard.posts().contains(place.id()))
                .map(StandardPages::words)
                .toList();
    }

    private static String words(Sections.Place place) {
        return place.holders().isEmpty() ? place.title() : place.holders() + " (" + place.title() + ")";
    }

    private static List<String> named(Collection<PostId> posts, Map<PostId, String> words) {
        return posts.stream().map(post -> words.getOrDefault(post, "")).sorted().toList();
    }

    private static String measure(WorkStandard standard, Ui ui) {
        return ui.text("standard.measure", ui.number(standard.minutes()), standard.unitOfOutput());
    }

    private static String audience(WorkStandard standard, Ui ui) {
        return standard.forSection()
                ? ui.text("standard.audience.section")
                : ui.text("standard.audience.posts", standard.posts().size());
    }

    private static String name(UnitId unit, Map<UnitId, Unit> all) {
        Unit known = all.get(unit);
        return known == null ? "" : known.name();
    }

    private static Unit chosen(List<Unit> led, Optional<UnitId> asked) {
        Map<UnitId, Unit> mine = led.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        @Nullable Unit chosen = asked.map(mine::get).orElse(led.getFirst());
        if (chosen == null) {
            throw StandardRefusals.notYours();
        }
        return chosen;
    }

    private static List<Option> options(List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    /** The unit's own code and the next number; the head may write another one. */
    static String nextCode(Unit unit, int known) {
        String stem = unit.code().replaceAll("[^A-Z0-9.-]", "-").replaceAll("^[^A-Z0-9]+", "");
        return (stem.length() > 24 ? stem.substring(0, 24) : stem) + String.format(Locale.ROOT, "-%03d", known + 1);
    }
}
