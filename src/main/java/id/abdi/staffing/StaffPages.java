package id.abdi.staffing;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import id.abdi.listing.Listing;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Directory.NamedPost;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of the personnel agency together. */
@Component
class StaffPages {
    private static final int MOST_FOUND = 50;

    private final Directory directory;
    private final Lines lines;
    private final Rights rights;

    StaffPages(Directory directory, Lines lines, Rights rights) {
        this.directory = directory;
        this.lines = lines;
        this.rights = rights;
    }

    /** A unit in the tree. */
    record UnitRow(String code, String name, int depth) {}

    /**
     * The first page: a search and the tree of units.
     *
     * @param unit the code of the one whose people were asked for; empty for everybody's
     * @param found whom words and unit fit; nobody where neither is given
     */
    record Overview(
            String words,
            String unit,
            List<Employee> found,
            List<UnitRow> units,
            List<Option> choices,
            List<Option> parents,
            LocalDate today) {
        boolean asked() {
            return !words.isEmpty() || !unit.isEmpty();
        }

        List<Employee> first() {
            return found.subList(0, Math.min(MOST_FOUND, found.size()));
        }

        /** The people who were found; where none were asked for, the units. */
        Listing<?> listing(Ui ui) {
            return asked()
                    ? Listing.of(ui, ui.text("staffing.list.people"), found)
                            .text(ui.text("staffing.name"), Employee::name)
                            .text(
                                    ui.text("staffing.number"),
                                    person -> person.nip().value())
                            .figure(ui.text("staffing.status"), person -> ui.text("staffing.status." + person.status()))
                            .text(ui.text("staffing.list.post"), Employee::post)
                            .text(ui.text("staffing.unit"), Employee::unit)
                    : Listing.of(ui, ui.text("staffing.units"), units)
                            .figure(ui.text("staffing.code"), UnitRow::code)
                            .text(ui.text("staffing.unit.name"), UnitRow::name)
                            .figure(ui.text("staffing.depth"), UnitRow::depth)
                            .nobody();
        }
    }

    /** A post with who is in it. */
    record PostRow(Post post, List<String> holders, boolean vacant) {}

    /** One unit. */
    record UnitPage(Unit unit, List<PostRow> posts, List<Option> parents, LocalDate today) {}

    /** One assignment of a person. */
    record HeldRow(String post, String capacity, String time, boolean open, PostId id) {}

    /**
     * One person.
     *
     * @param own whether the officer is the person: nobody decides about themselves
     */
    record PersonPage(
            Employee person,
            boolean own,
            @Nullable PersonFact fact,
            @Nullable String superior,
            List<HeldRow> held,
            List<Option> vacant,
            List<Option> heads,
            LocalDate today) {}

    Overview overview(String words, String code, LocalDate today) {
        List<Unit> units = directory.units(today);
        return new Overview(
                words,
                code,
                code.isEmpty() ? found(words, today) : inUnit(code, words, today),
                tree(units),
                units.stream().map(unit -> new Option(unit.code(), unit.name())).toList(),
                parents(units),
                today);
    }

    private List<Employee> found(String words, LocalDate today) {
        return words.isEmpty() ? List.of() : directory.search(words, today, MOST_FOUND);
    }

    /** Everybody of that unit and of all below it whom the words fit. */
    private List<Employee> inUnit(String code, String words, LocalDate today) {
        Unit unit = directory.unit(code, today).orElseThrow(StaffRefusals::unknownUnit);
        Set<UnitId> units =
                directory.downward(unit.id(), today).stream().map(Unit::id).collect(Collectors.toSet());
        String sought = words.toLowerCase(Locale.ROOT);
        return directory.everybody(today).stream()
                .filter(person -> units.contains(person.unitId()))
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(sought)
                        || person.nip().value().startsWith(sought.replace(" ", "")))
                .toList();
    }

    UnitPage unit(String code, LocalDate today) {
        Unit unit = directory.unit(code, today).orElseThrow(StaffRefusals::unknownUnit);
        List<Post> posts = directory.posts(unit.id(), today);
        List<AssignmentFact> holders =
                directory.holders(posts.stream().map(Post::id).toList(), today);
        Map<EmployeeId, Employee> people =
                lines.employees(holders.stream().map(AssignmentFact::employee).collect(Collectors.toSet()), today);
        return new UnitPage(
                unit,
                posts.stream()
                        .map(post -> {
                            List<AssignmentFact> in = holders.stream()
                                    .filter(held -> held.post().equals(post.id()))
                                    .toList();
                            return new PostRow(
                                    post,
                                    in.stream().map(held -> name(held, people)).toList(),
                                    in.stream().noneMatch(held -> held.capacity() == Capacity.DEFINITIVE));
                        })
                        .toList(),
                parents(directory.units(today)),
                today);
    }

    PersonPage person(Caller reader, Nip nip, LocalDate today, Ui ui) {
        Employee person = rights.see(reader, nip, today);
        List<HeldRow> held = directory.assignments(person.id()).stream()
                .map(assignment -> held(assignment, today, ui))
                .toList();
        String superior = lines.superior(person.id(), today)
                .flatMap(above -> lines.employee(above.id(), today))
                .map(Employee::name)
                .orElse(null);
        return new PersonPage(
                person,
                reader.id().equals(person.id()),
                directory.persons(Set.of(nip), today).get(nip),
                superior,
                held,
                options(directory.vacantPosts(today)),
                options(directory.headPosts(today)),
                today);
    }

    private HeldRow held(AssignmentFact assignment, LocalDate today, Ui ui) {
        LocalDate from = assignment.period().from();
        LocalDate last = assignment.period().last();
        String title = directory.post(assignment.post(), from).map(Post::title).orElse("");
        return new HeldRow(
                title,
                ui.text("staffing.capacity." + assignment.capacity().name()),
                last == null
                        ? ui.text("staffing.since", ui.dateShort(from) + " " + from.getYear())
                        : ui.text(
                                "staffing.from-to",
                                ui.dateShort(from) + " " + from.getYear(),
                                ui.dateShort(last) + " " + last.getYear()),
                assignment.period().contains(today),
                assignment.post());
    }

    private static String name(AssignmentFact held, Map<EmployeeId, Employee> people) {
        String name = Optional.ofNullable(people.get(held.employee()))
                .map(Employee::name)
                .orElse("");
        return held.capacity() == Capacity.DEFINITIVE ? name : held.capacity() + " " + name;
    }

    private static List<Option> options(List<NamedPost> posts) {
        return posts.stream()
                .map(named -> new Option(
                        named.post().id().toString(),
                        named.unit() + ": " + named.post().title()))
                .toList();
    }

    private static List<Option> parents(List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name() + " (" + unit.code() + ")"))
                .toList();
    }

    private static List<UnitRow> tree(List<Unit> units) {
        Map<Object, List<Unit>> below = units.stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.parent() == null ? "top" : unit.parent(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<UnitRow> rows = new ArrayList<>();
        walk(below, "top", 0, rows);
        return rows;
    }

    private static void walk(Map<Object, List<Unit>> below, Object parent, int depth, List<UnitRow> rows) {
        for (Unit unit : below.getOrDefault(parent, List.of())) {
            rows.add(new UnitRow(unit.code(), unit.name(), depth));
            walk(below, unit.id(), depth + 1, rows);
        }
    }
}
