package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of who reports on whom, written a second time as plainly as they are said: the measure for the SQL. */
final class LineModel {
    private static final List<Capacity> RANKS = List.of(Capacity.PLH, Capacity.DEFINITIVE, Capacity.PLT);

    private final List<Row> rows;

    LineModel(List<? extends Fact> facts) {
        this(facts.stream().map(fact -> new Row(fact, fact.period())), Stream.of());
    }

    private LineModel(Stream<Row> before, Stream<Row> more) {
        rows = Stream.concat(before, more).toList();
    }

    /** A fact and when it holds; null for one that never held. */
    private record Row(Fact fact, @Nullable Period period) {
        boolean holds(LocalDate day) {
            return period != null && period.contains(day);
        }

        Row endedOn(LocalDate day) {
            return new Row(
                    fact,
                    fact.period().from().isBefore(day) ? Period.of(fact.period().from(), day) : null);
        }
    }

    LineModel recorded(List<? extends Fact> facts) {
        return new LineModel(rows.stream(), facts.stream().map(fact -> new Row(fact, fact.period())));
    }

    LineModel ended(Fact fact, LocalDate day) {
        return new LineModel(
                rows.stream().map(row -> row.holds(day) && sameSubject(row.fact(), fact) ? row.endedOn(day) : row),
                Stream.of());
    }

    LineModel replaced(Fact fact) {
        return ended(fact, fact.period().from()).recorded(List.of(fact));
    }

    private static boolean sameSubject(Fact one, Fact other) {
        return switch (one) {
            case UnitFact unit -> other instanceof UnitFact same && same.unit().equals(unit.unit());
            case PostFact post -> other instanceof PostFact same && same.post().equals(post.post());
            case AssignmentFact held ->
                other instanceof AssignmentFact same
                        && same.employee().equals(held.employee())
                        && (held.capacity() == Capacity.DEFINITIVE
                                ? same.capacity() == Capacity.DEFINITIVE
                                : same.capacity() != Capacity.DEFINITIVE
                                        && same.post().equals(held.post()));
            case LineFact line ->
                other instanceof LineFact same && same.employee().equals(line.employee());
            default -> false;
        };
    }

    private <T extends Fact> List<T> on(LocalDate day, Class<T> kind) {
        return rows.stream()
                .filter(row -> row.holds(day))
                .map(Row::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The superior of everybody in service that day who has one. */
    Map<EmployeeId, Superior> lines(LocalDate day) {
        Map<EmployeeId, Superior> lines = new HashMap<>();
        Day that = day(day);
        that.holders().forEach(held -> that.superior(held).ifPresent(superior -> lines.put(held.employee(), superior)));
        return lines;
    }

    Set<EmployeeId> inService(LocalDate day) {
        Set<EmployeeId> people = new HashSet<>();
        day(day).holders().forEach(held -> people.add(held.employee()));
        return people;
    }

    /** Who holds the highest post, and who reports in its name. */
    Set<EmployeeId> tops(LocalDate day) {
        Day that = day(day);
        Set<EmployeeId> tops = new HashSet<>();
        for (PostFact post : that.posts()) {
            if (post.head() && that.path(post.unit()).size() == 1) {
                that.reporter(post.post()).ifPresent(held -> tops.add(held.employee()));
                that.holders().stream()
                        .filter(held -> held.post().equals(post.post()))
                        .forEach(held -> tops.add(held.employee()));
            }
        }
        return tops;
    }

    /** Whether somebody would be above themselves. */
    boolean circles(LocalDate day) {
        Map<EmployeeId, Superior> lines = lines(day);
        return lines.keySet().stream().anyMatch(person -> {
            Set<EmployeeId> seen = new HashSet<>();
            EmployeeId at = person;
            while (seen.add(at) && lines.containsKey(at)) {
                at = lines.get(at).id();
            }
            return lines.containsKey(at);
        });
    }

    private Day day(LocalDate day) {
        return new Day(
                on(day, UnitFact.class),
                on(day, PostFact.class),
                on(day, AssignmentFact.class),
                on(day, LineFact.class));
    }

    /** What holds on one day. */
    private record Day(
            List<UnitFact> units, List<PostFact> posts, List<AssignmentFact> assignments, List<LineFact> own) {
        /** Everybody in service with the definitive post, else the one that they have acted in for the longest. */
        List<AssignmentFact> holders() {
            Map<EmployeeId, AssignmentFact> places = new HashMap<>();
            assignments.stream()
                    .filter(held -> post(held.post()).isPresent())
                    .sorted(Comparator.comparing((AssignmentFact held) -> held.capacity() != Capacity.DEFINITIVE)
                            .thenComparing(held -> held.period().from())
                            .thenComparing(held -> held.post().toString()))
                    .forEach(held -> places.putIfAbsent(held.employee(), held));
            return List.copyOf(places.values());
        }

        Optional<PostFact> post(PostId id) {
            return posts.stream().filter(post -> post.post().equals(id)).findAny();
        }

        /** The unit and all above it, nearest first. */
        List<UnitId> path(UnitId unit) {
            List<UnitId> path = new ArrayList<>();
            for (UnitId at = unit; at != null; at = above(at)) {
                path.add(at);
            }
            return path;
        }

        @Nullable
        UnitId above(UnitId unit) {
            return units.stream()
                    .filter(fact -> fact.unit().equals(unit))
                    .findAny()
                    .map(UnitFact::parent)
                    .orElse(null);
        }

        /** Who reports in the name of a post: the Plh, else the holder, else the Plt. */
        Optional<AssignmentFact> reporter(PostId post) {
            return assignments.stream()
                    .filter(held -> held.post().equals(post))
                    .min(Comparator.comparing(held -> RANKS.indexOf(held.capacity())));
        }

        Optional<AssignmentFact> head(UnitId unit) {
            return posts.stream()
                    .filter(post -> post.head() && post.unit().equals(unit))
                    .findAny()
                    .flatMap(post -> reporter(post.post()));
        }

        boolean heads(EmployeeId person, UnitId unit) {
            return head(unit).filter(head -> head.employee().equals(person)).isPresent();
        }

        Optional<Superior> superior(AssignmentFact held) {
            return lead(held.employee()).or(() -> walk(held));
        }

        /** The own line, unless it leads to the person or below them. */
        Optional<Superior> lead(EmployeeId person) {
            Optional<PostFact> post = own.stream()
                    .filter(line -> line.employee().equals(person))
                    .findAny()
                    .flatMap(line -> post(line.superior()));
            if (post.isEmpty() || path(post.get().unit()).stream().anyMatch(unit -> heads(person, unit))) {
                return Optional.empty();
            }
            return reporter(post.get().post())
                    .filter(lead -> !lead.employee().equals(person))
                    .map(lead -> new Superior(lead.employee(), Capacity.TEAM_LEAD, lead.post()));
        }

        /** The head of the unit, for a head that of the unit above, and so on past who is nobody but the person. */
        Optional<Superior> walk(AssignmentFact held) {
            PostFact post = post(held.post()).orElseThrow();
            List<UnitId> path = path(post.unit());
            int start = post.head() ? 1 : 0;
            for (int i = 0; i < path.size(); i++) {
                if (heads(held.employee(), path.get(i))) {
                    start = i + 1;
                }
            }
            for (int i = start; i < path.size(); i++) {
                Optional<AssignmentFact> head = head(path.get(i));
                if (head.isPresent()) {
                    Capacity capacity =
                            i > start ? Capacity.PASSED_UP : head.get().capacity();
                    return Optional.of(new Superior(
                            head.get().employee(), capacity, head.get().post()));
                }
            }
            return Optional.empty();
        }
    }
}
