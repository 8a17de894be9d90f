package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.insight.UnitPage.Bar;
import id.abdi.insight.UnitPage.Part;
import id.abdi.tally.DayCount;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws what many people got: bars that differ by their height, letters and borders, and not by colour alone. */
final class UnitDrawing {
    private static final double HEIGHT = 30;
    private static final double LEAST = 1.5;
    private static final int STEP = 10;
    private static final double PERCENT = 100;
    private static final double ROOM = 7;

    private UnitDrawing() {}

    /** The share as expected or above of each week in order; a week without a judged day is unknown. */
    static List<Bar> weeks(List<DayCount> weeks) {
        List<Bar> bars = new ArrayList<>();
        for (DayCount week : weeks) {
            boolean known = week.judged() > 0;
            double height = known ? Math.max(LEAST, HEIGHT * week.good() / week.judged()) : HEIGHT;
            bars.add(new Bar(bars.size() * STEP + 1, number(HEIGHT - height), number(height), known));
        }
        return bars;
    }

    /** All days of duty of a month from above to unknown, side by side. */
    static List<Part> month(DayCount month, Ui ui) {
        List<Part> parts = new ArrayList<>();
        double whole = month.judged() + (double) month.unknown();
        if (month.judged() == 0) {
            return parts;
        }
        double at = 0;
        at = add(parts, "above", month.above() / whole, at, VerdictLetters.letter(Verdict.ABOVE, ui));
        at = add(parts, "expected", month.expected() / whole, at, VerdictLetters.letter(Verdict.EXPECTED, ui));
        at = add(parts, "below", month.below() / whole, at, VerdictLetters.letter(Verdict.BELOW, ui));
        at = add(parts, "none", month.noResult() / whole, at, VerdictLetters.letter(Verdict.NO_RESULT, ui));
        add(parts, "unknown", month.unknown() / whole, at, ui.text("insight.letter.missing"));
        return parts;
    }

    private static double add(List<Part> parts, String kind, double share, double at, String letter) {
        double width = share * PERCENT;
        if (share > 0) {
            parts.add(new Part(kind, percent(at), percent(width), percent(at + width / 2), width < ROOM ? "" : letter));
        }
        return at + width;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
