package id.abdi.organization;

import id.abdi.fixture.Regency;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An organization that is thrown together and then changed at random, all within one year of its own. What is refused is
 * left out of the model too.
 */
final class RandomOrganization {
    private final Regency regency;
    private final Random random;
    private final int year;
    private final LocalDate end;
    private final Period whole;
    private final List<UnitFact> units = new ArrayList<>();
    private final List<PostFact> posts = new ArrayList<>();
    private final List<EmployeeId> people = new ArrayList<>();
    private final List<Fact> made = new ArrayList<>();
    private final List<LineModel> refused = new ArrayList<>();
    private LineModel model;
    private int changes;

    RandomOrganization(Regency regency, List<Fact> top, int seed, int year) {
        this.regency = regency;
        this.random = new Random(seed);
        this.year = year;
        end = LocalDate.of(year + 1, 1, 1);
        whole = Period.of(LocalDate.of(year, 1, 1), end);
        for (Fact fact : top) {
            switch (fact) {
                case UnitFact unit -> units.add(unit);
                case PostFact post -> posts.add(post);
                default -> {}
            }
        }
        build();
        model = new LineModel(top).recorded(made);
    }

    LineModel model() {
        return model;
    }

    List<EmployeeId> people() {
        return List.copyOf(people);
    }

    int changes() {
        return changes;
    }

    /** What the organization would be with what was refused because somebody would be above themselves. */
    List<LineModel> circles() {
        return refused;
    }

    /** Every day on which something may change, and the day before it. */
    List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : changeDays()) {
            days.add(day);
            days.add(day.plusDays(6));
        }
        days.add(end.minusDays(1));
        return List.copyOf(days);
    }

    private List<LocalDate> changeDays() {
        return IntStream.range(0, 7)
                .mapToObj(month -> LocalDate.of(year, 1 + month, 1 + month))
                .toList();
    }

    private void build() {
        UnitFact agency = unit(units.getFirst(), UnitLevel.AGENCY);
        for (int i = 0; i < 3; i++) {
            UnitFact division = unit(agency, UnitLevel.DIVISION);
            unit(division, UnitLevel.SECTION);
            unit(division, UnitLevel.SECTION);
        }
        regency.record(made.toArray(Fact[]::new));
    }

    private UnitFact unit(UnitFact parent, UnitLevel level) {
        UnitId id = UnitId.fresh();
        UnitFact unit = new UnitFact(id, "R" + year + "-" + units.size(), "Unit Acak", level, parent.unit(), whole);
        units.add(unit);
        made.add(unit);
        PostFact head = post(unit, true);
        if (random.nextInt(5) > 0) {
            made.add(AssignmentFact.definitive(hired(), head.post(), whole));
        }
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            made.add(AssignmentFact.definitive(hired(), post(unit, false).post(), whole));
        }
        return unit;
    }

    private PostFact post(UnitFact unit, boolean head) {
        PostFact post =
                new PostFact(PostId.fresh(), unit.unit(), "Jabatan Acak", PostKind.EXECUTIVE, null, head, whole);
        posts.add(post);
        made.add(post);
        return post;
    }

    private EmployeeId hired() {
        EmployeeId person = EmployeeId.fresh();
        people.add(person);
        made.add(PersonFact.named(person, Regency.nip(), "Orang Acak", EmploymentStatus.PNS, whole));
        return person;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private PostFact headPost() {
        return one(posts.stream().filter(PostFact::head).toList());
    }

    private Period someTime() {
        List<LocalDate> days = new ArrayList<>(changeDays());
        days.add(end);
        int from = random.nextInt(days.size() - 1);
        return Period.of(days.get(from), days.get(random.nextInt(from + 1, days.size())));
    }

    private Period fromSomeDay() {
        return Period.of(one(changeDays()), end);
    }

    /** Tries one change that may or may not be sound. */
    void change() {
        switch (random.nextInt(9)) {
            case 0, 1 -> record(new AssignmentFact(one(people), headPost().post(), acting(), someTime(), null));
            case 2 -> record(new AssignmentFact(one(people), one(posts).post(), acting(), someTime(), null));
            case 3 -> record(new LineFact(one(people), one(posts).post(), someTime()));
            case 4 -> replace(AssignmentFact.definitive(one(people), one(posts).post(), fromSomeDay()));
            case 5 -> move();
            case 6 -> {
                UnitFact unit = one(units);
                UnitFact parent = one(units);
                replace(new UnitFact(
                        unit.unit(), unit.code(), unit.name(), unit.level(), parent.unit(), fromSomeDay()));
            }
            case 7 -> actAsOwnLead();
            default -> end(one(made.stream().filter(RandomOrganization::ends).toList()), one(changeDays()));
        }
    }

    /** Lets somebody act in the very post that leads them. */
    private void actAsOwnLead() {
        List<LineFact> lines = made.stream()
                .filter(LineFact.class::isInstance)
                .map(LineFact.class::cast)
                .toList();
        if (!lines.isEmpty()) {
            LineFact line = one(lines);
            record(new AssignmentFact(line.employee(), line.superior(), acting(), line.period(), null));
        }
    }

    private static boolean ends(Fact fact) {
        return fact instanceof LineFact || fact instanceof AssignmentFact;
    }

    private Capacity acting() {
        return random.nextBoolean() ? Capacity.PLH : Capacity.PLT;
    }

    /** Moves somebody to a new post of another unit. */
    private void move() {
        PostFact post =
                new PostFact(PostId.fresh(), one(units).unit(), "Jabatan Baru", PostKind.EXECUTIVE, null, false, whole);
        record(post);
        posts.add(post);
        replace(AssignmentFact.definitive(one(people), post.post(), fromSomeDay()));
    }

    private void record(Fact fact) {
        attempt(() -> regency.record(fact), model.recorded(List.of(fact)), List.of(fact));
    }

    private void replace(Fact fact) {
        attempt(() -> regency.replace(fact), model.replaced(fact), List.of(fact));
    }

    private void end(Fact fact, LocalDate day) {
        attempt(() -> regency.end(fact, day), model.ended(fact, day), List.of());
    }

    private void attempt(Runnable work, LineModel then, List<Fact> facts) {
        try {
            work.run();
            model = then;
            made.addAll(facts);
            changes++;
        } catch (Refusal no) {
            if (no.key().endsWith(".line-circle")) {
                refused.add(then);
            }
        }
    }
}
