package id.abdi.standard;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose section is whose: who keeps the standards of a unit, which posts belong to it. */
@Component
class Sections {
    private final Directory directory;
    private final Lines lines;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    Sections(Directory directory, Lines lines, Rights rights, LocalTimeZone zone, Clock clock) {
        this.directory = directory;
        this.lines = lines;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    /** A post that may be chosen, in words; the unit is empty where it is the section itself. */
    record Place(PostId id, String title, String holders, String unit) {
        String words(Ui ui) {
            String who = holders.isEmpty()
                    ? ui.text("standard.post.vacant", title)
                    : ui.text("standard.post", holders, title);
            return unit.isEmpty() ? who : ui.text("standard.post.unit", who, unit);
        }
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }

    /** The sections whose standards this person keeps today. */
    List<Unit> led(Caller caller) {
        return caller.is(Role.HEAD) ? directory.led(caller.id(), today()) : List.of();
    }

    /** @throws id.abdi.kernel.Refusal {@code not-your-section} */
    void requireLed(Caller caller, UnitId unit) {
        if (led(caller).stream().noneMatch(led -> led.id().equals(unit))) {
            throw StandardRefusals.notYours();
        }
    }

    Map<UnitId, Unit> all() {
        return directory.units(today()).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The unit with that code today; empty where there is none or no code was given. */
    Optional<Unit> unit(@Nullable String code) {
        return code == null ? Optional.empty() : directory.unit(code, today());
    }

    /** These units and all below them. */
    static Set<UnitId> below(Collection<UnitId> roots, Map<UnitId, Unit> all) {
        return all.values().stream()
                .map(Unit::id)
                .filter(unit -> up(unit, all).stream().anyMatch(roots::contains))
                .collect(Collectors.toSet());
    }

    /** The units whose standards this person reads. */
    Set<UnitId> visible(Caller caller, Map<UnitId, Unit> all) {
        Map<UnitId, Set<UnitAct>> acts = rights.acts(caller, all.keySet(), today());
        return acts.keySet().stream()
                .filter(unit -> acts.getOrDefault(unit, Set.of()).contains(UnitAct.READ))
                .collect(Collectors.toSet());
    }

    /** Every post of the unit and below, with who holds it, head posts first within a unit. */
    List<Place> places(UnitId unit) {
        LocalDate today = today();
        Map<UnitId, Unit> all = all();
        Set<UnitId> units = below(Set.of(unit), all);
        List<Post> posts = directory.posts(today).stream()
                .filter(post -> units.contains(post.unit()))
                .toList();
        Map<PostId, List<String>> names = names(posts.stream().map(Post::id).toList(), today);
        return posts.stream()
                .sorted((one, other) ->
                        Boolean.compare(other.unit().equals(unit), one.unit().equals(unit)))
                .map(post -> new Place(
                        post.id(),
                        post.title(),
                        String.join(", ", names.getOrDefault(post.id(), List.of())),
                        post.unit().equals(unit)
                                ? ""
                                : Objects.requireNonNull(all.get(post.unit())).name()))
                .toList();
    }

    private Map<PostId, List<String>> names(Collection<PostId> posts, LocalDate date) {
        List<AssignmentFact> holders = directory.holders(posts, date);
        Map<EmployeeId, Employee> people =
                lines.employees(holders.stream().map(AssignmentFact::employee).collect(Collectors.toSet()), date);
        Map<PostId, List<String>> names = new LinkedHashMap<>();
        holders.forEach(holder -> {
            Employee person = people.get(holder.employee());
            if (person != null) {
                names.computeIfAbsent(holder.post(), post -> new ArrayList<>()).add(person.name());
            }
        });
        return names;
    }

    private static List<UnitId> up(UnitId unit, Map<UnitId, Unit> all) {
        List<UnitId> up = new ArrayList<>();
        Unit at = all.get(unit);
        while (at != null && up.size() <= 12) {
            up.add(at.id());
            at = at.parent() == null ? null : all.get(at.parent());
        }
        return up;
    }
}
