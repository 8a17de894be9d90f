package id.abdi.profession;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.EmployeeId;
import id.abdi.learning.Learned.Sum;
import id.abdi.organization.PostKind;
import id.abdi.profession.CompetenceScore.Scale;
import id.abdi.profession.IndexPart.Dimension;
import id.abdi.profession.IndexPart.SubScore;
import id.abdi.profession.ProfessionIndex.Index;
import id.abdi.profession.ProfessionIndex.Known;
import id.abdi.profession.ProfessionIndex.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-7: the scores of competence by the kind of post, and the sum with what nobody knows. */
class CompetenceScoreTest {
    private static Scale scale(boolean proportional) {
        return new Scale(
                new BigDecimal("15"),
                new BigDecimal("15"),
                new BigDecimal("10"),
                new BigDecimal("22.5"),
                new BigDecimal("17.5"),
                20,
                proportional);
    }

    private static BigDecimal sum(PostKind kind, Sum learned, boolean proportional) {
        return CompetenceScore.of(kind, learned, scale(proportional)).stream()
                .map(SubScore::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Sum learned(int hours, boolean leadership, boolean functional, boolean seminar) {
        return new Sum(BigDecimal.valueOf(hours), leadership, functional, seminar);
    }

    @Test
    void t7_everyKindOfPostCanReachForty() {
        Sum all = learned(20, true, true, true);
        for (PostKind kind : PostKind.values()) {
            assertThat(sum(kind, all, false)).isEqualByComparingTo("40");
        }
    }

    @Test
    void t7_headsNeedLeadershipTrainingFunctionalPostsFunctionalTrainingAndPelaksanaNeither() {
        assertThat(sum(PostKind.MANAGERIAL, learned(0, true, false, false), false))
                .isEqualByComparingTo("15");
        assertThat(sum(PostKind.MANAGERIAL, learned(0, false, true, false), false))
                .isEqualByComparingTo("0");
        assertThat(sum(PostKind.FUNCTIONAL, learned(0, false, true, false), false))
                .isEqualByComparingTo("15");
        assertThat(sum(PostKind.EXECUTIVE, learned(0, true, true, true), false)).isEqualByComparingTo("17.5");
        assertThat(sum(PostKind.EXECUTIVE, learned(20, false, false, false), false))
                .isEqualByComparingTo("22.5");
    }

    @Test
    void t7_fewerHoursGiveNothingOrAPartAsTheRuleSays() {
        assertThat(sum(PostKind.EXECUTIVE, learned(10, false, false, false), false))
                .isEqualByComparingTo("0");
        assertThat(sum(PostKind.EXECUTIVE, learned(10, false, false, false), true))
                .isEqualByComparingTo("11.25");
    }

    private static Known known(Dimension dimension, String score, String most) {
        return new Known(
                dimension,
                List.of(new SubScore("x", List.of(), new BigDecimal(score), new BigDecimal(most))),
                new BigDecimal(most));
    }

    @Test
    void aDimensionThatNobodyKnowsGivesNoClassAndIsNotZero() {
        Index part = new Index(List.of(
                new Known(Dimension.QUALIFICATION, List.of(), new BigDecimal("25")),
                known(Dimension.COMPETENCE, "40", "40")));
        assertThat(part.level()).isEmpty();
        assertThat(part.most()).isEqualByComparingTo("40");
        Index whole = new Index(Arrays.asList(
                known(Dimension.QUALIFICATION, "15", "25"),
                known(Dimension.COMPETENCE, "40", "40"),
                known(Dimension.PERFORMANCE, "25", "30"),
                known(Dimension.DISCIPLINE, "5", "5")));
        assertThat(whole.sum()).isEqualByComparingTo("85");
        assertThat(whole.level()).contains(Level.HIGH);
        assertThat(Level.of(new BigDecimal("90.99"))).isEqualTo(Level.HIGH);
        assertThat(Level.of(new BigDecimal("60"))).isEqualTo(Level.VERY_LOW);
    }

    @Test
    void aDimensionMayComeFromSeveralPartsAndNeverGivesMoreThanItsMost() {
        IndexPart twice = new IndexPart() {
            @Override
            public Dimension dimension() {
                return Dimension.DISCIPLINE;
            }

            @Override
            public List<SubScore> of(EmployeeId person, LocalDate day) {
                SubScore one = new SubScore("x", List.of(), new BigDecimal("4"), new BigDecimal("5"));
                return List.of(one, one);
            }
        };
        assertThat(new Known(
                                Dimension.DISCIPLINE,
                                twice.of(EmployeeId.fresh(), LocalDate.of(2026, 7, 15)),
                                new BigDecimal("5"))
                        .score())
                .isEqualByComparingTo("5");
    }
}
