package id.abdi.severity;

import id.abdi.severity.HeadEstimate.Answer;
import id.abdi.severity.SeverityPage.Range;
import id.abdi.statistics.Severity;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says an estimate as a question, with its range and what it rests on; and that nothing can be said where that is so. */
final class SeverityViews {
    /** The drawing reaches from as many days in a hundred below to as many above. */
    private static final double REACH = 50;

    private static final double PERCENT = 100;

    private SeverityViews() {}

    static SeverityPage page(ReadSeverity.Read read, Ui ui) {
        Optional<HeadEstimate> estimate = read.estimate();
        return new SeverityPage(
                read.head().name(),
                read.own(),
                estimate.map(one -> ui.text("severity.answer." + one.answer()))
                        .orElseGet(() -> ui.text("severity.answer.UNKNOWN")),
                estimate.map(one -> words(one, read.own(), ui)).orElseGet(() -> ui.text("severity.nobody")),
                estimate.filter(one -> one.answer() != Answer.UNKNOWN)
                        .map(one -> range(one, ui))
                        .orElse(null),
                estimate.map(one -> basis(one, ui)).orElseGet(List::of),
                read.window().told(ui),
                new Link("/people/" + read.head().nip().value() + "/development", ui.text("severity.back")));
    }

    private static String words(HeadEstimate estimate, boolean own, Ui ui) {
        long days = Math.abs(estimate.inHundredDays(estimate.shift().value()));
        String who = own ? ".own" : ".other";
        return switch (estimate.answer()) {
            case UNKNOWN -> ui.text("severity.unknown", estimate.common(), Severity.FEWEST_LINKS);
            case ALIKE -> ui.text("severity.alike" + who);
            case LOWER -> ui.text("severity.lower" + who, days);
            case HIGHER -> ui.text("severity.higher" + who, days);
        };
    }

    private static Range range(HeadEstimate estimate, Ui ui) {
        double low = at(estimate.inHundredDays(estimate.shift().low()));
        double high = at(estimate.inHundredDays(estimate.shift().high()));
        return new Range(
                percent(low),
                percent(Math.max(high - low, 1)),
                percent(at(estimate.inHundredDays(estimate.shift().value()))),
                days(estimate, estimate.shift().low(), ui),
                days(estimate, estimate.shift().value(), ui),
                days(estimate, estimate.shift().high(), ui));
    }

    private static double at(long days) {
        return PERCENT * (Math.clamp((double) days, -REACH, REACH) + REACH) / (2 * REACH);
    }

    private static String days(HeadEstimate estimate, double shift, Ui ui) {
        long days = estimate.inHundredDays(shift);
        return days == 0
                ? ui.text("severity.days.same")
                : ui.text(days < 0 ? "severity.days.lower" : "severity.days.higher", Math.abs(days));
    }

    private static List<String> basis(HeadEstimate estimate, Ui ui) {
        return List.of(
                ui.text("severity.basis.days", ui.number(estimate.days()), ui.number(estimate.people())),
                ui.text("severity.basis.common", ui.number(estimate.common())),
                ui.text("severity.basis.range", ui.date(estimate.first()), ui.date(estimate.last())),
                ui.text("severity.basis.counted", ui.dateTime(estimate.countedAt())));
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }
}
