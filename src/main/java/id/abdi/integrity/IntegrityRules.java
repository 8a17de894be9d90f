package id.abdi.integrity;

import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import id.abdi.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the record is looked at for signals: local policy, since no law says it. */
@Component
class IntegrityRules implements RuleSource {
    /** On which day of the next month the record of a month is looked at: late reports are there by then. */
    static final Rule<Integer> READING_DAY =
            new Rule<>("integrity.reading-day", RuleType.integer(1, 28), 10, "Kebijakan daerah", false);

    static final Rule<Integer> MONTHS =
            new Rule<>("integrity.months", RuleType.integer(1, 12), 3, "Kebijakan daerah", false);
    static final Rule<Integer> VERDICT_MONTHS =
            new Rule<>("integrity.verdict-months", RuleType.integer(1, 24), 6, "Kebijakan daerah", false);
    /** The negative decimal logarithm of the probability of so much in honest work: 6 is one in a million. */
    static final Rule<BigDecimal> LEAST_STRENGTH = new Rule<>(
            "integrity.least-strength", RuleType.decimal("3", "12"), new BigDecimal("6"), "Kebijakan daerah", false);

    /** Fewer minutes by the standards make a day's record poor. */
    static final Rule<Integer> POOR_MINUTES =
            new Rule<>("integrity.poor-minutes", RuleType.minutes(1, 480), 75, "Kebijakan daerah", false);

    /** Of fewer decided reviews no hit rate is said. */
    static final Rule<Integer> FEWEST_REVIEWS =
            new Rule<>("integrity.fewest-reviews", RuleType.integer(5, 1000), 20, "Kebijakan daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(READING_DAY, MONTHS, VERDICT_MONTHS, LEAST_STRENGTH, POOR_MINUTES, FEWEST_REVIEWS);
    }

    /** As they are in force on the last day of that month. */
    static Span span(Rulebook rulebook, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return new Span(
                month,
                month.minusMonths(rulebook.on(MONTHS, last, Scope.GOVERNMENT) - 1L)
                        .atDay(1),
                month.minusMonths(rulebook.on(VERDICT_MONTHS, last, Scope.GOVERNMENT) - 1L)
                        .atDay(1),
                rulebook.on(POOR_MINUTES, last, Scope.GOVERNMENT),
                rulebook.on(LEAST_STRENGTH, last, Scope.GOVERNMENT));
    }
}
