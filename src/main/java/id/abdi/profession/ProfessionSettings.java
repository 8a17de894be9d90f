package id.abdi.profession;

import id.abdi.kernel.Scope;
import id.abdi.profession.IndexPart.Dimension;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The scores of the index as dated rules (T-7, regulations part 11); none was read in the text of the regulation. */
@Component
class ProfessionSettings implements RuleSource {
    private static final String SOURCE =
            "PermenPANRB 38/2018 dan Peraturan BKN 8/2019, menurut kode penilaian survei 2022";

    static final Rule<BigDecimal> MOST_QUALIFICATION = score("profession.most-qualification", "25");
    static final Rule<BigDecimal> MOST_COMPETENCE = score("profession.most-competence", "40");
    static final Rule<BigDecimal> MOST_PERFORMANCE = score("profession.most-performance", "30");
    static final Rule<BigDecimal> MOST_DISCIPLINE = score("profession.most-discipline", "5");
    static final Rule<BigDecimal> TRAINING = score("profession.score-training", "15");
    static final Rule<BigDecimal> HOURS = score("profession.score-hours", "15");
    static final Rule<BigDecimal> SEMINAR = score("profession.score-seminar", "10");
    static final Rule<BigDecimal> HOURS_EXECUTIVE = score("profession.score-hours-executive", "22.5");
    static final Rule<BigDecimal> SEMINAR_EXECUTIVE = score("profession.score-seminar-executive", "17.5");
    static final Rule<Integer> TARGET =
            new Rule<>("profession.target-hours", RuleType.integer(1, 500), 20, SOURCE, false);
    static final Rule<Boolean> PROPORTIONAL =
            new Rule<>("profession.proportional", RuleType.truth(), false, SOURCE, false);

    private final Rulebook rulebook;

    ProfessionSettings(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    private static Rule<BigDecimal> score(String code, String initial) {
        return new Rule<>(code, RuleType.decimal("0", "100"), new BigDecimal(initial), SOURCE, false);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                MOST_QUALIFICATION,
                MOST_COMPETENCE,
                MOST_PERFORMANCE,
                MOST_DISCIPLINE,
                TRAINING,
                HOURS,
                SEMINAR,
                HOURS_EXECUTIVE,
                SEMINAR_EXECUTIVE,
                TARGET,
                PROPORTIONAL);
    }

    BigDecimal most(Dimension dimension, LocalDate day) {
        return on(
                        switch (dimension) {
                            case QUALIFICATION -> MOST_QUALIFICATION;
                            case COMPETENCE -> MOST_COMPETENCE;
                            case PERFORMANCE -> MOST_PERFORMANCE;
                            case DISCIPLINE -> MOST_DISCIPLINE;
                        },
                        day)
                .value();
    }

    CompetenceScore.Scale scale(LocalDate day) {
        return new CompetenceScore.Scale(
                on(TRAINING, day).value(),
                on(HOURS, day).value(),
                on(SEMINAR, day).value(),
                on(HOURS_EXECUTIVE, day).value(),
                on(SEMINAR_EXECUTIVE, day).value(),
                on(TARGET, day).value(),
                on(PROPORTIONAL, day).value());
    }

    /** The two that change how hours count. */
    List<String> told(LocalDate day, Ui ui) {
        return List.of(on(TARGET, day).told(ui), on(PROPORTIONAL, day).told(ui));
    }

    private <T> Valued<T> on(Rule<T> rule, LocalDate day) {
        return rulebook.valued(rule, day, Scope.GOVERNMENT);
    }
}
