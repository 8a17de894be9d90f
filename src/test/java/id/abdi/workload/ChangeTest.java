package id.abdi.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.UnitId;
import id.abdi.organization.PostKind;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.standard.StandardId;
import id.abdi.workload.Analysis.Span;
import id.abdi.workload.Change.Growth;
import id.abdi.workload.Change.Merge;
import id.abdi.workload.Change.Minutes;
import id.abdi.workload.Observed.Claimed;
import id.abdi.workload.Observed.Days;
import id.abdi.workload.Observed.Done;
import id.abdi.workload.Observed.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What if, by hand. Two sections of one clerk each, five days a week, 260 days a year; each week section A checks 125 files of 20
 * minutes, section B 100: 6,500 and 5,200 files a year, 130,000 and 104,000 minutes, 1.73 and 1.39 people, so 2 and 1.
 */
class ChangeTest {
    private static final LocalDate WEEK = LocalDate.of(2026, 6, 15);
    private static final Measure FILES =
            new Measure(StandardId.fresh(), "BRK-1", "Berkas diperiksa", "berkas", new BigDecimal("20.00"));

    private final Unit agency = new Unit(UnitId.fresh(), "DINAS", "Dinas", UnitLevel.AGENCY, null);
    private final Unit first = new Unit(UnitId.fresh(), "SEKSI-A", "Seksi A", UnitLevel.SECTION, agency.id());
    private final Unit second = new Unit(UnitId.fresh(), "SEKSI-B", "Seksi B", UnitLevel.SECTION, agency.id());
    private final Analysis before = Analysis.of(
            List.of(agency, first, second),
            new Span(WEEK, WEEK, WEEK.plusDays(13)),
            NormsTest.NORMS,
            List.of(head(first), clerks(first, 125), head(second), clerks(second, 100)));

    private static Observed clerks(Unit unit, int files) {
        TreeMap<LocalDate, BigDecimal> quantities = new TreeMap<>();
        quantities.put(WEEK, BigDecimal.valueOf(files));
        quantities.put(WEEK.plusWeeks(1), BigDecimal.valueOf(files));
        return observed(
                new Position(unit.id(), "Pelaksana", PostKind.EXECUTIVE, false), List.of(new Done(FILES, quantities)));
    }

    private static Observed head(Unit unit) {
        return observed(new Position(unit.id(), "Kepala " + unit.name(), PostKind.MANAGERIAL, true), List.of());
    }

    private static Observed observed(Position position, List<Done> work) {
        TreeMap<LocalDate, Days> weeks = new TreeMap<>();
        weeks.put(WEEK, new Days(5, 0, 5));
        weeks.put(WEEK.plusWeeks(1), new Days(5, 0, 5));
        TreeMap<LocalDate, BigDecimal> outside = new TreeMap<>();
        outside.put(WEEK, BigDecimal.valueOf(100));
        return new Observed(position, 1, 1, 260, weeks, work, new Claimed(300, outside));
    }

    private Balance clerks(Analysis analysis, Unit unit) {
        return analysis.position(unit.id(), "pelaksana").orElseThrow().balance();
    }

    @Test
    void w2_theTableByHand() {
        assertThat(clerks(before, first).load()).isEqualByComparingTo("130000");
        assertThat(clerks(before, first).need()).isEqualByComparingTo("1.73");
        assertThat(clerks(before, first).needed()).isEqualTo(2);
        assertThat(clerks(before, second).need()).isEqualByComparingTo("1.39");
        assertThat(clerks(before, second).needed()).isEqualTo(1);
        assertThat(before.balance().needed()).isEqualTo(3);
    }

    /** 1.73 is a class A for one clerk: 130,000 of 75,000; the unit has 234,000 of 4 × 75,000: 0.78. */
    @Test
    void w3_postsAndTheUnitHaveTheirClass() {
        assertThat(clerks(before, first).effectiveness()).isEqualByComparingTo("1.73");
        assertThat(clerks(before, first).grade()).isEqualTo(Grade.A);
        assertThat(before.balance().effectiveness()).isEqualByComparingTo("0.78");
        assertThat(before.balance().grade()).isEqualTo(Grade.C);
    }

    /** 11,700 files are 234,000 minutes, 3.12 people: 3 as before. Two heads become one post with two holders. */
    @Test
    void twoSectionsAsOneAreRoundedOnceAndHaveOneHead() {
        Analysis after = new Change(new Merge(first, second), null, null).of(before);
        assertThat(after.units()).extracting(Unit::name).containsExactly("Dinas", "Seksi A + Seksi B");
        Balance clerks = clerks(after, first);
        assertThat(clerks.need()).isEqualByComparingTo("3.12");
        assertThat(clerks.needed()).isEqualTo(3);
        assertThat(clerks.holders()).isEqualTo(2);
        PositionLoad head = after.position(first.id(), "kepala seksi a").orElseThrow();
        assertThat(head.posts()).isEqualTo(1);
        assertThat(head.holders()).isEqualTo(2);
        assertThat(after.positions()).hasSize(2);
    }

    /** With 25 minutes section A has 162,500 minutes: 2.17 people. */
    @Test
    void otherMinutesOfAStandardChangeTheLoad() {
        Analysis after = new Change(null, new Minutes(FILES, new BigDecimal("25")), null).of(before);
        assertThat(clerks(after, first).need()).isEqualByComparingTo("2.17");
        assertThat(clerks(before, first).need()).isEqualByComparingTo("1.73");
    }

    /** 10 % more: 7,150 files, 143,000 minutes, 1.91 people; work outside the standards grows, too. */
    @Test
    void aDistrictThatGrowsHasMoreOfAllWork() {
        Analysis after = new Change(null, null, new Growth(null, BigDecimal.TEN)).of(before);
        assertThat(clerks(after, first).need()).isEqualByComparingTo("1.91");
        assertThat(after.balance().outside())
                .isEqualByComparingTo(before.balance().outside().multiply(new BigDecimal("1.1")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, -, -, growth",
                "SEKSI-A, SEKSI-A, -, -, -, -, second",
                "SEKSI-A, LAIN, -, -, -, -, second",
                "SEKSI-A, DINAS, -, -, -, -, second",
                "-, -, LAIN, 10, -, -, standard",
                "-, -, BRK-1, nol, -, -, minutes",
                "-, -, BRK-1, 0, -, -, minutes",
                "-, -, BRK-1, -, -, -, minutes",
                "-, -, -, -, -101, -, growth",
                "-, -, -, -, banyak, -, growth",
                "-, -, -, -, -, BRK-1, growth",
                "-, -, -, -, 10, LAIN, growthOf",
            })
    void aQuestionThatCannotBeComputedNamesItsField(
            String first, String second, String standard, String minutes, String growth, String of, String field) {
        WhatIfForm form = new WhatIfForm(first, second, standard, minutes, growth, of);
        assertThatThrownBy(() -> form.of(before)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo("what-if");
            assertThat(refusal.errors()).extracting(Refusal.FieldError::field).containsExactly(field);
        });
    }

    @Test
    void aNumberIsReadWithACommaOrAPoint() {
        Change change = new WhatIfForm(null, null, "brk-1", "7,5", "-12.5", "BRK-1").of(before);
        assertThat(change.minutes()).isEqualTo(new Minutes(FILES, new BigDecimal("7.5")));
        assertThat(change.growth()).isEqualTo(new Growth(FILES, new BigDecimal("-12.5")));
    }
}
