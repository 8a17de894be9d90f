package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Stated;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which counts a recorded fact may change. Rather too many than one too few: what is reckoned again in vain stays the same. */
sealed interface Touch {
    /** The facts of a leaf that are looked at. */
    List<String> FACTS = List.of("employee", "date", "from", "to", "post", "unit");

    /** A person on these days, both included, wherever they sat. */
    record Days(EmployeeId person, LocalDate first, LocalDate last) implements Touch {}

    /** A person from a day on, in the units where they sat before and after. */
    record Moved(EmployeeId person, LocalDate since) implements Touch {}

    /** A post from a day on; whose line leads there may have another one, or none. */
    record Seat(PostId post, LocalDate since) implements Touch {}

    /** A unit and all below from a day on. */
    record Tree(UnitId unit, LocalDate since) implements Touch {}

    /** All units on a day. */
    record Everywhere(LocalDate day) implements Touch {}

    /** All units from a day on. */
    record EverywhereSince(LocalDate since) implements Touch {}

    /** Facts of a made-up past were put in at once. */
    record Everything() implements Touch {}

    /** By kind of leaf; of kinds that stand not here no count depends. */
    Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("daily-report", Kind.DAY),
            Map.entry("activity", Kind.DAY),
            Map.entry("activity-removed", Kind.DAY),
            Map.entry("activity-confirmed", Kind.DAY),
            Map.entry("activity-rejected", Kind.DAY),
            Map.entry("leave", Kind.RANGE),
            Map.entry("leave-cancelled", Kind.RANGE),
            Map.entry("roster-plan", Kind.RANGE),
            Map.entry("assignment", Kind.MOVE),
            Map.entry("assignment-end", Kind.MOVE_ENDED),
            Map.entry("own-line", Kind.PERSON),
            Map.entry("own-line-end", Kind.PERSON_ENDED),
            Map.entry("person-pattern", Kind.PERSON),
            Map.entry("person-pattern-end", Kind.PERSON_ENDED),
            Map.entry("post-end", Kind.UNIT_ENDED),
            Map.entry("unit", Kind.ALL),
            Map.entry("unit-end", Kind.ALL_ENDED),
            Map.entry("unit-pattern", Kind.ALL),
            Map.entry("unit-pattern-end", Kind.ALL_ENDED),
            Map.entry("holiday", Kind.ALL_DAY),
            Map.entry("demo", Kind.EVERYTHING));

    /** How the facts of a leaf are read. */
    enum Kind {
        DAY,
        RANGE,
        MOVE,
        MOVE_ENDED,
        PERSON,
        PERSON_ENDED,
        UNIT_ENDED,
        ALL,
        ALL_ENDED,
        ALL_DAY,
        EVERYTHING
    }

    /** What a leaf of one of these kinds touches. */
    static List<Touch> of(Stated leaf) {
        return switch (Objects.requireNonNull(KINDS.get(leaf.kind()))) {
            case DAY -> List.of(new Days(person(leaf), date(leaf, "date"), date(leaf, "date")));
            case RANGE -> List.of(new Days(person(leaf), date(leaf, "from"), date(leaf, "to")));
            case MOVE -> moved(leaf, "from");
            case MOVE_ENDED -> moved(leaf, "to");
            case PERSON -> List.of(new Moved(person(leaf), date(leaf, "from")));
            case PERSON_ENDED -> List.of(new Moved(person(leaf), date(leaf, "to")));
            case UNIT_ENDED -> List.of(new Tree(new UnitId(id(leaf, "unit")), date(leaf, "to")));
            case ALL -> List.of(new EverywhereSince(date(leaf, "from")));
            case ALL_ENDED -> List.of(new EverywhereSince(date(leaf, "to")));
            case ALL_DAY -> List.of(new Everywhere(date(leaf, "date")));
            case EVERYTHING -> List.of(new Everything());
        };
    }

    private static List<Touch> moved(Stated leaf, String day) {
        return List.of(
                new Moved(person(leaf), date(leaf, day)), new Seat(new PostId(id(leaf, "post")), date(leaf, day)));
    }

    private static EmployeeId person(Stated leaf) {
        return new EmployeeId(id(leaf, "employee"));
    }

    private static UUID id(Stated leaf, String name) {
        return UUID.fromString(said(leaf, name));
    }

    private static LocalDate date(Stated leaf, String name) {
        return LocalDate.parse(said(leaf, name));
    }

    private static String said(Stated leaf, String name) {
        return Optional.ofNullable(leaf.facts().get(name))
                .orElseThrow(() ->
                        new IllegalStateException("the leaf " + leaf.leaf() + " (" + leaf.kind() + ") has no " + name));
    }
}
