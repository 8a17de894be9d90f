package id.abdi.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds of lines in any organization on any date (R1), seen on organizations thrown together at random. */
@AbdiTest(own = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinePropertyTest {
    private static final List<Integer> SEEDS = List.of(11, 23, 37, 59);
    private static final int CHANGES = 70;

    @Autowired
    Regency regency;

    @Autowired
    Lines lines;

    @Autowired
    Directory directory;

    private final List<RandomOrganization> organizations = new ArrayList<>();

    @BeforeAll
    void throwTogether() {
        List<Fact> top = top();
        for (int i = 0; i < SEEDS.size(); i++) {
            RandomOrganization organization = new RandomOrganization(regency, top, SEEDS.get(i), 2026 + i);
            for (int change = 0; change < CHANGES; change++) {
                organization.change();
            }
            organizations.add(organization);
        }
    }

    private List<Fact> top() {
        EmployeeId regent = regency.regent().id();
        Period period = Period.from(Regency.BEGIN);
        Unit unit = directory.units(Regency.BEGIN).getFirst();
        Post post = directory.posts(unit.id(), Regency.BEGIN).getFirst();
        return List.of(
                new UnitFact(unit.id(), unit.code(), unit.name(), unit.level(), null, period),
                new PostFact(post.id(), unit.id(), post.title(), post.kind(), null, true, period),
                AssignmentFact.definitive(regent, post.id(), period));
    }

    Stream<RandomOrganization> organizations() {
        return organizations.stream();
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void theLinesAreThoseOfTheRules(RandomOrganization organization) {
        for (LocalDate day : organization.days()) {
            assertThat(lines.everybody(day))
                    .as("on %s", day)
                    .containsExactlyInAnyOrderEntriesOf(organization.model().lines(day));
        }
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void everybodyInServiceButTheTopHasOneSuperior(RandomOrganization organization) {
        for (LocalDate day : organization.days()) {
            Set<EmployeeId> people = new HashSet<>(organization.model().inService(day));
            people.removeAll(organization.model().tops(day));
            assertThat(lines.everybody(day).keySet()).as("on %s", day).containsAll(people);
            assertThat(lines.superiors(organization.people(), day).keySet())
                    .as("on %s", day)
                    .isEqualTo(people);
        }
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void subordinatesAreTheInverseOfSuperiors(RandomOrganization organization) {
        for (LocalDate day : organization.days()) {
            Map<EmployeeId, Set<EmployeeId>> below = below(lines.everybody(day));
            for (EmployeeId head : withTheTop(organization)) {
                assertThat(lines.subordinates(head, day).stream().map(Employee::id))
                        .as("under %s on %s", head, day)
                        .containsExactlyInAnyOrderElementsOf(below.getOrDefault(head, Set.of()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void subordinatesBetweenAreThoseOfEachDay(RandomOrganization organization) {
        LocalDate first = organization.days().getFirst();
        LocalDate last = first.plusDays(40);
        Map<EmployeeId, Map<LocalDate, Set<EmployeeId>>> below = new HashMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate that = day;
            below(lines.everybody(day))
                    .forEach((head, people) ->
                            below.computeIfAbsent(head, key -> new HashMap<>()).put(that, people));
        }
        for (EmployeeId head : withTheTop(organization)) {
            assertThat(lines.subordinatesBetween(head, first, last))
                    .as("under %s", head)
                    .isEqualTo(below.getOrDefault(head, Map.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void chainsGoUpSuperiorBySuperior(RandomOrganization organization) {
        for (LocalDate day : someOf(organization.days())) {
            Map<EmployeeId, Superior> everybody = lines.everybody(day);
            for (EmployeeId person : withTheTop(organization)) {
                List<EmployeeId> chain = chain(person, everybody);
                assertThat(lines.chain(person, day))
                        .as("above %s on %s", person, day)
                        .isEqualTo(chain);
                assertThat(chain).allMatch(upper -> lines.above(upper, person, day));
                assertThat(lines.above(person, person, day)).isFalse();
                chain.stream()
                        .findFirst()
                        .ifPresent(upper ->
                                assertThat(lines.above(person, upper, day)).isFalse());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void treesHoldWhoeverHasTheHeadInTheirChain(RandomOrganization organization) {
        for (LocalDate day : someOf(organization.days())) {
            Map<EmployeeId, Superior> everybody = lines.everybody(day);
            Map<EmployeeId, Map<EmployeeId, Integer>> trees = new HashMap<>();
            everybody.keySet().forEach(person -> {
                List<EmployeeId> chain = chain(person, everybody);
                chain.forEach(upper ->
                        trees.computeIfAbsent(upper, key -> new HashMap<>()).put(person, chain.indexOf(upper) + 1));
            });
            for (EmployeeId head : withTheTop(organization)) {
                assertThat(lines.tree(head, day))
                        .as("under %s on %s", head, day)
                        .isEqualTo(trees.getOrDefault(head, Map.of()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void whatIsRefusedAsACircleWouldBeOne(RandomOrganization organization) {
        assertThat(organization.circles())
                .allMatch(model -> organization.days().stream().anyMatch(model::circles));
        assertThat(organization.days()).noneMatch(organization.model()::circles);
        assertThat(organization.changes()).isGreaterThan(CHANGES / 4);
    }

    private List<EmployeeId> withTheTop(RandomOrganization organization) {
        return Stream.concat(
                        organization.people().stream(),
                        Stream.of(regency.regent().id()))
                .toList();
    }

    private static List<LocalDate> someOf(List<LocalDate> days) {
        return days.stream().filter(day -> days.indexOf(day) % 5 == 2).toList();
    }

    private static Map<EmployeeId, Set<EmployeeId>> below(Map<EmployeeId, Superior> everybody) {
        return everybody.entrySet().stream()
                .collect(groupingBy(line -> line.getValue().id(), mapping(Map.Entry::getKey, toSet())));
    }

    private static List<EmployeeId> chain(EmployeeId person, Map<EmployeeId, Superior> everybody) {
        List<EmployeeId> chain = new ArrayList<>();
        for (Superior upper = everybody.get(person); upper != null; upper = everybody.get(upper.id())) {
            chain.add(upper.id());
        }
        return chain;
    }
}
