package id.abdi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.UnitLevel;
import id.abdi.sop.SopContent;
import id.abdi.sop.SopHistory.PastSop;
import id.abdi.sop.SopHistory.PastVersion;
import id.abdi.sop.SopHistory.Reached;
import id.abdi.sop.SopId;
import id.abdi.standard.StandardHistory.PastStandard;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the made-up government, before anything is recorded. */
class DemoRegencyTest {
    private static <T extends Fact> List<T> facts(DemoPlan plan, Class<T> kind) {
        return DemoRegency.of(TestClock.TODAY, plan).facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Stream<UnitFact> agencies() {
        return facts(DemoPlan.FULL, UnitFact.class).stream().filter(unit -> unit.level() == UnitLevel.AGENCY);
    }

    @Test
    void theFullOneIsAsBigAsARegencyOfIslands() {
        assertThat(agencies()).hasSize(45);
        assertThat(agencies().filter(unit -> unit.name().startsWith("Kecamatan")))
                .hasSize(10);
        assertThat(facts(DemoPlan.FULL, PersonFact.class)).hasSizeBetween(4_900, 5_300);
        assertThat(facts(DemoPlan.FULL, PostFact.class).stream().filter(PostFact::head))
                .hasSizeBetween(580, 640);
        assertThat(facts(DemoPlan.FULL, UnitFact.class).stream()
                        .map(UnitFact::level)
                        .distinct())
                .containsExactlyInAnyOrder(UnitLevel.values());
    }

    @Test
    void everybodyHasANumberAndEveryUnitACodeOfItsOwn() {
        assertThat(facts(DemoPlan.FULL, PersonFact.class))
                .extracting(PersonFact::nip)
                .doesNotHaveDuplicates();
        assertThat(facts(DemoPlan.FULL, PersonFact.class))
                .extracting(PersonFact::name)
                .doesNotHaveDuplicates();
        assertThat(facts(DemoPlan.FULL, UnitFact.class))
                .extracting(UnitFact::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void eachAgencyHasAStandardForWhatItsPeopleDo() {
        DemoRegency regency = DemoRegency.of(TestClock.TODAY, DemoPlan.FULL);
        DemoSops sops = new DemoSops(regency, TestClock.TODAY);
        sops.with(Stream.generate(() -> new SopId(Uuid7.next()))
                .limit(sops.all().size())
                .toList());
        List<PastStandard> standards = new DemoStandards(regency).past(Period.from(TestClock.TODAY), sops);
        assertThat(standards).hasSizeBetween(300, 450);
        assertThat(standards.stream().map(PastStandard::code)).doesNotHaveDuplicates();
        assertThat(standards.stream().map(PastStandard::name)).noneMatch(name -> name.contains("@"));
        assertThat(standards.stream().map(PastStandard::unit).distinct()).hasSizeGreaterThan(45);
        assertThat(standards.stream().filter(standard -> standard.sop() != null))
                .hasSizeBetween(50, 150);
        assertThat(standards.stream().map(PastStandard::unit))
                .as("the section of the head who signs in")
                .contains(regency.unit("DISKAN-1-1").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void s1_everySopIsWholeEnoughToBeSubmitted(DemoPlan plan) {
        DemoSops sops = new DemoSops(DemoRegency.of(TestClock.TODAY, plan), TestClock.TODAY);
        assertThat(sops.all().size()).isEqualTo(plan.equals(DemoPlan.FULL) ? 60 : 12);
        for (PastSop sop : sops.all()) {
            SopContent content = sop.versions().getFirst().content();
            assertThat(content.missing()).as(content.title()).isEmpty();
        }
        assertThat(sops.all()).extracting(PastSop::code).doesNotHaveDuplicates();
        assertThat(sops.all())
                .flatExtracting(PastSop::versions)
                .extracting(PastVersion::reached)
                .contains(Reached.values());
        assertThat(sops.all()).anyMatch(sop -> sop.revoked() != null);
        assertThat(sops.all()).anyMatch(sop -> sop.versions().size() == 2);
    }

    @Test
    void noSopIsOlderThanTheRegencyOnTheFirstDayOfAYear() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        DemoSops sops = new DemoSops(DemoRegency.of(newYear, DemoPlan.FULL), newYear);
        assertThat(sops.all()).flatExtracting(PastSop::versions).allSatisfy(version -> {
            assertThat(version.written()).isBetween(LocalDate.of(2026, 1, 1), newYear);
            assertThat(version.on()).isBetween(version.written(), newYear);
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theRegentHasSixProgrammesWithTargetsAndAgencies(DemoPlan plan) {
        DemoRegency regency = DemoRegency.of(TestClock.TODAY, plan);
        assertThat(new DemoProgrammes(
                                regency,
                                TestClock.TODAY,
                                TestClock.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .all())
                .hasSize(6)
                .allSatisfy(programme -> {
                    assertThat(programme.agencies()).contains(programme.owner());
                    assertThat(programme.indicators())
                            .isNotEmpty()
                            .allSatisfy(indicator -> assertThat(indicator.year(TestClock.TODAY.getYear()))
                                    .isPresent());
                });
    }

    static List<DemoPlan> plans() {
        return List.of(DemoPlan.SMALL, DemoPlan.FULL);
    }

    @Test
    void bothHaveTheSameAccounts() {
        assertThat(DemoRegency.of(TestClock.TODAY, DemoPlan.FULL).accounts())
                .extracting(account -> account.role())
                .containsExactlyElementsOf(DemoRegency.of(TestClock.TODAY, DemoPlan.SMALL).accounts().stream()
                        .map(account -> account.role())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void peopleDevelopAsTheirCourseSays(DemoCourse course) {
        int first = expected(course, 0);
        int last = expected(course, 1);
        switch (course) {
            case RISING -> assertThat(last).isGreaterThan(first + 250);
            case FALLING -> assertThat(last).isLessThan(first - 250);
            default -> assertThat(last).isBetween(first - 60, first + 60);
        }
    }

    /** Of a thousand days, those that are at least as expected. */
    private static int expected(DemoCourse course, double progress) {
        Random random = new Random(42);
        return (int) Stream.generate(() -> course.verdict(progress, random))
                .limit(1000)
                .filter(verdict -> verdict == Verdict.ABOVE || verdict == Verdict.EXPECTED)
                .count();
    }
}
