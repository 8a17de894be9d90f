package id.abdi.progress;

import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.TermTarget;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** What the targets of an indicator ask for by a day: straight lines from the end of one quarter with a target to the next. */
final class TargetLine {
    private static final int MONTHS = 3;

    private TargetLine() {}

    /** @param total the target of the year of that day */
    static BigDecimal due(Indicator indicator, BigDecimal total, LocalDate day) {
        int year = day.getYear();
        TreeMap<LocalDate, BigDecimal> points = new TreeMap<>();
        points.put(LocalDate.of(year, 1, 1), BigDecimal.ZERO);
        for (TermTarget term : indicator.targets()) {
            if (term.year() == year && term.quarter() != null) {
                LocalDate after = LocalDate.of(year, 1, 1).plusMonths((long) MONTHS * term.quarter());
                points.put(after, term.target().number());
            }
        }
        points.put(LocalDate.of(year + 1, 1, 1), total);
        LocalDate tomorrow = day.plusDays(1);
        Map.Entry<LocalDate, BigDecimal> before = points.floorEntry(tomorrow);
        Map.Entry<LocalDate, BigDecimal> after = points.ceilingEntry(tomorrow);
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), tomorrow));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), after.getKey()));
        return after.getValue()
                .subtract(before.getValue())
                .multiply(passed)
                .divide(whole, MathContext.DECIMAL64)
                .add(before.getValue())
                .setScale(0, RoundingMode.HALF_UP);
    }
}
