package id.abdi.demo;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.organization.Superior;
import id.abdi.plan.Aspect;
import id.abdi.plan.PlanHistory.PastPlan;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.programme.Programme;
import id.abdi.programme.ProgrammeId;
import id.abdi.programme.Target;
import id.abdi.programme.Target.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan for everybody who has a superior: the agency's head serves a programme, where there is one for the agency, and each result
 * below serves that of the superior.
 */
final class DemoPlans {
    /** Minutes of a year that somebody gives to their main result. */
    private static final int SHARE = 24_000;

    private static final BigDecimal MOST = BigDecimal.valueOf(95);

    /**
     * What a plan says of a post.
     *
     * @param unit the name of its unit
     * @param leads whether it is the post of the unit's head
     * @param leader whether it is a leader's post, which measures in perspectives (PM-6)
     */
    private record Post(PostId id, String unit, boolean leads, boolean leader) {}

    private final DemoRegency regency;
    private final Map<EmployeeId, Post> posts;
    private final Map<EmployeeId, Superior> superiors;
    private final Map<UnitId, ProgrammeId> carried = new HashMap<>();
    private final Map<EmployeeId, PlanResultId> results = new LinkedHashMap<>();
    private final Map<EmployeeId, String> kinds = new HashMap<>();
    private final Map<EmployeeId, String> units = new HashMap<>();
    private final Map<EmployeeId, Integer> each = new HashMap<>();
    private final Map<PlanResultId, Map<YearMonth, Integer>> brought = new HashMap<>();

    DemoPlans(DemoRegency regency, List<Programme> programmes, Map<EmployeeId, Superior> superiors) {
        this.regency = regency;
        this.superiors = superiors;
        this.posts = posts(regency.facts());
        programmes.forEach(
                programme -> programme.agencies().forEach(agency -> carried.putIfAbsent(agency, programme.id())));
    }

    private static Map<EmployeeId, Post> posts(List<Fact> facts) {
        Map<UnitId, String> units = new HashMap<>();
        Map<PostId, PostFact> made = new HashMap<>();
        Map<EmployeeId, Post> posts = new HashMap<>();
        for (Fact fact : facts) {
            switch (fact) {
                case UnitFact unit -> units.put(unit.unit(), unit.name());
                case PostFact post -> made.put(post.post(), post);
                case AssignmentFact held
                when held.capacity() == Capacity.DEFINITIVE -> {
                    PostFact post = Objects.requireNonNull(made.get(held.post()));
                    String unit = Objects.requireNonNull(units.get(post.unit()));
                    posts.put(
                            held.employee(), new Post(post.post(), unit, post.head(), post.kind() == PostKind.LEADER));
                }
                case Fact _ -> {}
            }
        }
        return posts;
    }

    /** In the order of the regency, in which a superior comes before who serves them. */
    List<PastPlan> all() {
        regency.people().keySet().stream()
                .filter(superiors::containsKey)
                .forEach(person -> results.put(person, PlanResultId.fresh()));
        int[] place = new int[1];
        return regency.people().entrySet().stream()
                .filter(person -> results.containsKey(person.getKey()))
                .map(person -> plan(person.getKey(), person.getValue(), place[0]++))
                .toList();
    }

    /** The result that this piece of that person's work serves; empty where it serves none. */
    Optional<PlanResultId> served(EmployeeId person, DemoWork.Piece piece) {
        return piece.kind().equals(kinds.get(person)) ? Optional.ofNullable(results.get(person)) : Optional.empty();
    }

    /** Remembers what such work brought, to confirm it later. */
    void did(PlanResultId result, LocalDate day, int quantity) {
        brought.computeIfAbsent(result, one -> new HashMap<>()).merge(YearMonth.from(day), quantity, Integer::sum);
    }

    /** What that person's result counts, and what it brought in each month; empty for who leads. */
    Optional<Counting> counting(EmployeeId person) {
        PlanResultId result = results.get(person);
        String unit = units.get(person);
        return result == null || unit == null
                ? Optional.empty()
                : Optional.of(new Counting(
                        result, unit, each.getOrDefault(person, 1), brought.getOrDefault(result, Map.of())));
    }

    /**
     * A result that counts something.
     *
     * @param minutes for one of them
     */
    record Counting(PlanResultId result, String unit, int minutes, Map<YearMonth, Integer> brought) {}

    private PastPlan plan(EmployeeId person, DemoWork work, int place) {
        List<DemoWork.Piece> pieces = work.pieces();
        DemoWork.Piece piece = pieces.get(place % pieces.size());
        Post post = Objects.requireNonNull(posts.get(person));
        boolean leads = post.leads();
        if (!leads) {
            kinds.put(person, piece.kind());
            units.put(person, piece.unit());
            each.put(person, DemoStandards.minutes(piece));
        }
        return new PastPlan(
                person,
                post.id(),
                post.leader(),
                Objects.requireNonNull(results.get(person)),
                leads ? "Tugas " + post.unit() + " terlaksana sesuai standar" : done(piece),
                link(person),
                indicator(piece, post),
                superior(person));
    }

    private Superior superior(EmployeeId person) {
        Superior superior = superiors.get(person);
        if (superior == null) {
            throw new IllegalStateException("nobody agrees this plan");
        }
        return superior;
    }

    private static String done(DemoWork.Piece piece) {
        String kind = piece.kind();
        return "Pekerjaan " + kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1)
                + " tuntas sesuai standar";
    }

    private PlanResult.Link link(EmployeeId person) {
        PlanResultId above = results.get(superior(person).id());
        if (above != null) {
            return new PlanResult.Link(
                    above, null, null, PlanResult.Manner.DIRECT, "Bagian dari tugas seksi dan bidang");
        }
        ProgrammeId programme = carried.get(regency.agency(person));
        return programme == null
                ? PlanResult.Link.NOTHING
                : new PlanResult.Link(null, programme, null, PlanResult.Manner.DIRECT, null);
    }

    private static PlanResult.Indicator indicator(DemoWork.Piece piece, Post post) {
        if (post.leads()) {
            Aspect aspect = post.leader() ? Aspect.RECEIVERS : Aspect.QUALITY;
            return new PlanResult.Indicator(
                    aspect, "Pekerjaan yang sesuai standar", new Target(Direction.AT_LEAST, MOST, null, "%"), null);
        }
        BigDecimal number = BigDecimal.valueOf(SHARE / DemoStandards.minutes(piece));
        return new PlanResult.Indicator(
                Aspect.QUANTITY,
                "Jumlah " + piece.unit() + " yang selesai",
                new Target(Direction.AT_LEAST, number, null, piece.unit()),
                null);
    }
}
