package id.abdi.workload;

import id.abdi.rulebook.Valued;
import id.abdi.statistics.Interval;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of the analysis in words. */
record Figures(Ui ui) {
    private static final int MINUTES = 60;

    /** {@code 1.234,56}. */
    String decimal(BigDecimal number) {
        return ui.text("workload.decimal", number);
    }

    /** {@code 1.234,56 (1.100,00 sampai 1.400,00)}. */
    String ranged(BigDecimal number, @Nullable Interval range) {
        return range == null
                ? ui.text("workload.decimal", number)
                : ui.text("workload.ranged", number, range.low(), range.high());
    }

    /** Minutes as hours. */
    String hours(BigDecimal minutes) {
        return ui.text("workload.hours", hoursOf(minutes));
    }

    static BigDecimal hoursOf(BigDecimal minutes) {
        return minutes.divide(BigDecimal.valueOf(MINUTES), Task.DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code Kurang 2}, {@code Lebih 1}, {@code Pas}. */
    String surplus(@Nullable Integer surplus) {
        return surplus == null
                ? ui.text("workload.unknown")
                : ui.text(
                        surplus == 0 ? "workload.fits" : surplus > 0 ? "workload.surplus" : "workload.shortage",
                        Math.abs(surplus));
    }

    Cell grade(Balance balance) {
        return balance.grade() == null
                ? Cell.text(gradeWords(balance))
                : Cell.pill(balance.grade().tone(), gradeWords(balance));
    }

    /** {@code B, baik}; words for none where nothing is known. */
    String gradeWords(Balance balance) {
        Grade grade = balance.grade();
        return grade == null
                ? ui.text("workload.grade.none")
                : ui.text("workload.grade", grade, ui.text(grade.textKey()));
    }

    String effectiveness(Balance balance) {
        return balance.effectiveness() == null ? ui.text("workload.unknown") : decimal(balance.effectiveness());
    }

    String coverage(Balance balance) {
        return balance.coverage() == null
                ? ui.text("workload.unknown")
                : ui.text("workload.percent", balance.coverage());
    }

    List<String> rules(List<? extends Valued<?>> rules) {
        return rules.stream().map(rule -> rule.told(ui)).toList();
    }
}
