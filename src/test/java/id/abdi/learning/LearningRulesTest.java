package id.abdi.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Conversion.HourUnit;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.Enrolment.Step;
import id.abdi.learning.HourRules.Standing;
import id.abdi.learning.HourRules.Taken;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** T-2, T-3, T-5, R8, complaint 111: what counts as learned, who has a place, and which courses are only clicked through. */
class LearningRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Conversion.Table SHIPPED = new Conversion.Table(Map.of());
    private static final EmployeeId PERSON = EmployeeId.fresh();

    /** The ids of the steps are in the order in which they are made, however fast that is. */
    private static final AtomicLong STEPS = new AtomicLong();

    private static Training training(TrainingForm form, int units, boolean test) {
        return new Training(
                Uuid7.next(),
                1,
                "CONTOH",
                "Contoh pelatihan",
                form,
                Training.Purpose.GENERAL,
                Training.Competence.TECHNICAL,
                "BKPSDM",
                BigDecimal.valueOf(units),
                test,
                "Berkas lebih rapi",
                true);
    }

    private static Enrolment asked(Training training) {
        return new Enrolment(Uuid7.next(), training.id(), null, PERSON, PERSON, false, DAY.minusDays(20), List.of());
    }

    private static Enrolment with(
            Enrolment one, Kind kind, @Nullable String outcome, @Nullable LocalDate day, @Nullable BigDecimal hours) {
        List<Step> steps = new ArrayList<>(one.steps());
        Integer minutes = kind == Kind.ATTENDED && hours != null ? hours.intValue() : null;
        steps.add(new Step(
                Uuid7.at(Instant.EPOCH.plusSeconds(STEPS.incrementAndGet())),
                kind,
                outcome,
                day,
                minutes,
                kind == Kind.PROVED ? hours : null,
                null,
                null,
                PERSON,
                DAY,
                Instant.EPOCH.plusSeconds(steps.size())));
        return new Enrolment(
                one.id(), one.training(), one.session(), one.employee(), one.by(), one.offered(), one.day(), steps);
    }

    private static Enrolment proved(Training training, LocalDate day, @Nullable BigDecimal hours) {
        return with(with(asked(training), Kind.DECIDED, "YES", null, null), Kind.PROVED, null, day, hours);
    }

    private static BigDecimal sum(Taken... taken) {
        return HourRules.sum(HourRules.counted(List.of(taken), 2026, SHIPPED));
    }

    @Test
    void t2_onlyWhatWasProvedCountsInTheYearOfItsCompletion() {
        Training course = training(TrainingForm.COURSE, 12, false);
        Enrolment attended =
                with(with(asked(course), Kind.DECIDED, "YES", null, null), Kind.ATTENDED, "YES", null, null);
        assertThat(sum(new Taken(attended, course))).isEqualByComparingTo("0");
        assertThat(sum(new Taken(proved(course, DAY, null), course))).isEqualByComparingTo("12");
        assertThat(sum(new Taken(proved(course, LocalDate.of(2025, 12, 31), null), course)))
                .isEqualByComparingTo("0");
        assertThat(sum(new Taken(proved(course, LocalDate.of(2026, 12, 31), null), course)))
                .isEqualByComparingTo("12");
    }

    @Test
    void t5_aCertificateThatNamesItsHoursWinsOverTheTable() {
        Training seminar = training(TrainingForm.SEMINAR, 2, false);
        assertThat(sum(new Taken(proved(seminar, DAY, null), seminar))).isEqualByComparingTo("8");
        assertThat(sum(new Taken(proved(seminar, DAY, new BigDecimal("6.5")), seminar)))
                .isEqualByComparingTo("6.5");
    }

    @Test
    void t5_theTableHasCapsOfTheYearThatCertificatesDoNotMeet() {
        Training study = training(TrainingForm.SELF_STUDY, 2, false);
        assertThat(sum(
                        new Taken(proved(study, DAY, null), study),
                        new Taken(proved(study, DAY.plusDays(1), null), study)))
                .isEqualByComparingTo("6");
        assertThat(sum(
                        new Taken(proved(study, DAY, null), study),
                        new Taken(proved(study, DAY.plusDays(1), new BigDecimal("5")), study)))
                .isEqualByComparingTo("9");
    }

    @Test
    void t5_aRowHoldsFromItsDayOnAndEveryShippedRowIsUnconfirmed() {
        Conversion later = new Conversion(
                TrainingForm.SEMINAR, HourUnit.DAY, new BigDecimal("6"), null, "Sertifikat", "Contoh", DAY, true);
        Conversion.Table table = new Conversion.Table(Map.of(TrainingForm.SEMINAR, List.of(later)));
        assertThat(table.on(TrainingForm.SEMINAR, DAY.minusDays(1)).each()).isEqualByComparingTo("4");
        assertThat(table.on(TrainingForm.SEMINAR, DAY).each()).isEqualByComparingTo("6");
        assertThat(SHIPPED.all(DAY)).hasSize(TrainingForm.values().length).noneMatch(Conversion::confirmed);
    }

    @Test
    void whoWillMissTheHoursIsSaidMonthsAhead() {
        LocalDate july = LocalDate.of(2026, 7, 2);
        BigDecimal none = BigDecimal.ZERO;
        assertThat(HourRules.standing(20, none, none, july)).isEqualTo(Standing.BEHIND);
        assertThat(HourRules.standing(20, none, none, LocalDate.of(2026, 1, 1))).isEqualTo(Standing.ON_WAY);
        assertThat(HourRules.standing(20, BigDecimal.TEN, none, july)).isEqualTo(Standing.ON_WAY);
        assertThat(HourRules.standing(20, none, BigDecimal.valueOf(20), july)).isEqualTo(Standing.PLANNED);
        assertThat(HourRules.standing(20, BigDecimal.valueOf(20), none, july)).isEqualTo(Standing.DONE);
        assertThat(HourRules.standing(0, none, none, july)).isEqualTo(Standing.FREE);
    }

    @Test
    void aTestIsPassedBeforeTheProofCounts() {
        Training tested = training(TrainingForm.COURSE, 12, true);
        Enrolment attended =
                with(with(asked(tested), Kind.DECIDED, "YES", null, null), Kind.ATTENDED, "YES", null, null);
        assertThat(refused(attended, tested, Kind.PROVED)).isEqualTo("test-missing");
        Enrolment failed = with(attended, Kind.TESTED, "NO", null, null);
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(refused(failed, tested, Kind.PROVED)).isEqualTo("enrolment-state");
        Enrolment passed = with(failed, Kind.TESTED, "YES", null, null);
        assertThatCode(() -> EnrolmentRules.step(passed, tested, Kind.PROVED, DAY, DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void theEffectIsAskedAfterTheDaysThatARuleSaysAndOnce() {
        Training course = training(TrainingForm.COURSE, 12, false);
        Enrolment done = proved(course, DAY, null);
        LocalDate from = DAY.plusDays(60);
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> EnrolmentRules.step(done, course, Kind.EFFECT, from, from.minusDays(1)))
                        .type())
                .isEqualTo("effect-early");
        assertThatCode(() -> EnrolmentRules.step(done, course, Kind.EFFECT, from, from))
                .doesNotThrowAnyException();
        Enrolment answered = with(done, Kind.EFFECT, "YES", null, null);
        assertThat(refused(answered, course, Kind.EFFECT)).isEqualTo("enrolment-state");
    }

    private static String refused(Enrolment enrolment, Training training, Kind kind) {
        return catchThrowableOfType(
                        Refusal.class, () -> EnrolmentRules.step(enrolment, training, kind, DAY, DAY.plusYears(1)))
                .type();
    }

    @Test
    void placesAreGivenInTheOrderOfAgreementAndTheNextMovesUp() {
        Training course = training(TrainingForm.COURSE, 12, false);
        Enrolment askedFirst = asked(course);
        Enrolment first = with(asked(course), Kind.DECIDED, "YES", null, null);
        Enrolment second = with(askedFirst, Kind.DECIDED, "YES", null, null);
        Enrolment waits = asked(course);
        List<Enrolment> queue = EnrolmentRules.queue(List.of(second, waits, first));
        assertThat(queue).containsExactly(first, second);
        assertThat(EnrolmentRules.waiting(first, queue, 1)).isZero();
        assertThat(EnrolmentRules.waiting(second, queue, 1)).isEqualTo(1);
        List<Enrolment> after = EnrolmentRules.queue(List.of(second, with(first, Kind.WITHDRAWN, null, null, null)));
        assertThat(EnrolmentRules.waiting(second, after, 1)).isZero();
    }

    @Test
    void aCourseThatIsOnlyClickedThroughShows() {
        Training course = training(TrainingForm.E_LEARNING, 10, false);
        List<Enrolment> quick = List.of(clicked(course), clicked(course), clicked(course));
        assertThat(CourseQuality.of(course, quick, SHIPPED, 15)).satisfies(worth -> {
            assertThat(worth.quick()).isEqualTo(3);
            assertThat(worth.clickedThrough()).isTrue();
        });
        List<Enrolment> useful = List.of(
                with(proved(course, DAY, null), Kind.EFFECT, "YES", null, null),
                with(proved(course, DAY, null), Kind.EFFECT, "NO", null, null),
                with(proved(course, DAY, null), Kind.EFFECT, "NO", null, null));
        assertThat(CourseQuality.of(course, useful, SHIPPED, 15).clickedThrough())
                .isFalse();
        List<Enrolment> useless = List.of(
                with(proved(course, DAY, null), Kind.EFFECT, "NO", null, null),
                with(proved(course, DAY, null), Kind.EFFECT, "NO", null, null),
                with(proved(course, DAY, null), Kind.EFFECT, "NO", null, null));
        assertThat(CourseQuality.of(course, useless, SHIPPED, 15).clickedThrough())
                .isTrue();
        assertThat(CourseQuality.of(course, useless.subList(0, 2), SHIPPED, 15).clickedThrough())
                .isFalse();
    }

    private static Enrolment clicked(Training course) {
        Enrolment there = with(
                with(asked(course), Kind.DECIDED, "YES", null, null),
                Kind.ATTENDED,
                "YES",
                null,
                BigDecimal.valueOf(20));
        return with(there, Kind.PROVED, null, DAY, null);
    }
}
