package id.abdi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which version of a standard is in force on which day, whatever was changed and withdrawn in whatever order. */
@AbdiTest
class StandardTimelineTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final int DAYS = 40;

    @Autowired
    Regency regency;

    @Autowired
    GivenStandards given;

    @Autowired
    Standards standards;

    @Autowired
    StandardSql sql;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Place section;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
    }

    /** On each day at most one version is in force, and it is the one that was said last for that day. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void s5_atMostOneVersionIsInForceOnAnyDayWhateverTheOrderOfChanges(long seed) {
        Random random = new Random(seed);
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY);
        Map<LocalDate, BigDecimal> expected = new HashMap<>();
        TODAY.datesUntil(TODAY.plusDays(DAYS)).forEach(day -> expected.put(day, new BigDecimal("10")));
        for (int i = 0; i < 15; i++) {
            LocalDate from = TODAY.plusDays(random.nextInt(DAYS));
            boolean change = random.nextInt(4) > 0;
            String minutes = Integer.toString(1 + random.nextInt(500));
            try {
                if (change) {
                    given.change(section, standard, minutes, from);
                } else {
                    given.withdraw(section, standard, from);
                }
            } catch (Refusal alreadyEnded) {
                continue;
            }
            from.datesUntil(TODAY.plusDays(DAYS)).forEach(day -> {
                if (change) {
                    expected.put(day, new BigDecimal(minutes));
                } else {
                    expected.remove(day);
                }
            });
        }
        TODAY.datesUntil(TODAY.plusDays(DAYS)).forEach(day -> {
            List<BigDecimal> found = sql.history(standard.id()).stream()
                    .map(StandardSql.Recorded::standard)
                    .filter(version -> version.period().contains(day))
                    .map(WorkStandard::minutes)
                    .toList();
            BigDecimal said = expected.get(day);
            assertThat(found).as("in force on %s", day).hasSize(said == null ? 0 : 1);
            assertThat(standards
                            .inForce(standard.code(), day)
                            .map(one -> one.minutes().intValue()))
                    .isEqualTo(said == null ? java.util.Optional.empty() : java.util.Optional.of(said.intValue()));
        });
    }

    @Test
    void theDatabaseRefusesTwoVersionsOnOneDay() {
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY);
        assertThatThrownBy(
                        () -> jdbc.sql("""
                        insert into standard.version
                        select gen_random_uuid(), standard, number + 1, name, unit_of_output, minutes, criteria, for_section,
                            reason, period, recorded_by, via, recorded_at, leaf
                        from standard.version
                        where standard = :id
                        """).param("id", standard.id().value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseRefusesToStretchAVersion() {
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY);
        assertThatThrownBy(
                        () -> jdbc.sql("""
                        update standard.version
                        set period = daterange(lower(period) - 10, null)
                        where standard = :id
                        """).param("id", standard.id().value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatWasInForceStaysWhatPastDaysAreMeasuredBy() {
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY.minusDays(30));
        assertThatThrownBy(() -> given.change(section, standard, "20", TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("standard-past"));
    }

    @Test
    void aChangeFromNextMonthLeavesTodayAlone() {
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY.minusDays(30));
        given.change(section, standard, "20", TODAY.plusMonths(1));
        assertThat(standards.inForce(standard.code(), TODAY).orElseThrow().minutes())
                .isEqualByComparingTo("10");
        assertThat(standards
                        .inForce(standard.code(), TODAY.plusMonths(1))
                        .orElseThrow()
                        .minutes())
                .isEqualByComparingTo("20");
    }

    @Test
    void aWithdrawnStandardIsSetAnewFromALaterDay() {
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY.minusDays(30));
        given.withdraw(section, standard, TODAY);
        clock.set(TODAY.plusDays(5), LocalTime.of(9, 0));
        given.change(section, standard, "12", TODAY.plusDays(5));
        assertThat(standards.inForce(standard.code(), TODAY.minusDays(1))).isPresent();
        assertThat(standards.inForce(standard.code(), TODAY)).isEmpty();
        assertThat(standards.inForce(standard.code(), TODAY.plusDays(5))).isPresent();
    }

    /** W-1, W-2: minutes are quantity times minutes per unit. */
    @Test
    void w1_minutesAreQuantityTimesStandardMinutes() {
        assertThat(WorkStandard.minutesFor(new BigDecimal("7.50"), new BigDecimal("4")))
                .isEqualTo(30);
        assertThat(WorkStandard.minutesFor(new BigDecimal("7.50"), new BigDecimal("3")))
                .isEqualTo(23);
        assertThat(WorkStandard.minutesFor(new BigDecimal("0.10"), BigDecimal.ONE))
                .isEqualTo(1);
    }
}
