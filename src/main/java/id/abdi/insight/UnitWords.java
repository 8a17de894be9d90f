package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.insight.UnitDevelopment.Branch;
import id.abdi.organization.Unit;
import id.abdi.progress.ProgrammeCourses.Reached;
import id.abdi.progress.ProgrammeCourses.Served;
import id.abdi.tally.DayCount;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says counts of many people in words: shares with what they are shares of, and unknown as unknown. */
final class UnitWords {
    private static final double PERCENT = 100;

    private UnitWords() {}

    static String address(Unit unit) {
        return "/units/" + unit.code() + "/development";
    }

    static String day(Unit unit, LocalDate day) {
        return address(unit) + "/day?date=" + day;
    }

    static String name(Branch branch, Ui ui) {
        Unit unit = branch.unit();
        if (branch.own()) {
            return ui.text("insight.unit.own");
        }
        return unit == null ? ui.text("insight.unit.former") : unit.name();
    }

    static String reported(DayCount sum, Ui ui) {
        return sum.people() == 0
                ? ui.text("insight.unit.nothing")
                : ui.text("insight.unit.of", ui.number(sum.reported()), ui.number(sum.people()));
    }

    static String today(DayCount sum, Ui ui) {
        return sum.people() == 0
                ? ui.text("insight.unit.today.rest")
                : ui.text("insight.unit.branch.today", reported(sum, ui));
    }

    /** @param open whether the day can still be reported in time */
    static String unknown(DayCount sum, boolean open, Ui ui) {
        return open ? ui.text("insight.unit.open", ui.number(sum.unknown())) : ui.number(sum.unknown());
    }

    /** A share in percent; a dash where it is a share of nothing. */
    static String share(long part, long whole, Ui ui) {
        return whole == 0
                ? ui.text("insight.unit.nothing")
                : ui.text("insight.unit.percent", Math.round(PERCENT * part / whole));
    }

    static String verdicts(DayCount sum, Ui ui) {
        List<String> words = new ArrayList<>();
        add(words, Verdict.ABOVE, sum.above(), ui);
        add(words, Verdict.EXPECTED, sum.expected(), ui);
        add(words, Verdict.BELOW, sum.below(), ui);
        add(words, Verdict.NO_RESULT, sum.noResult(), ui);
        return words.isEmpty() ? ui.text("insight.unit.nothing") : String.join(", ", words);
    }

    private static void add(List<String> words, Verdict verdict, int count, Ui ui) {
        if (count > 0) {
            words.add(VerdictLetters.letter(verdict, ui) + " " + ui.number(count));
        }
    }

    /** What needs help in the last weeks; both where both are so. */
    static String need(DayCount sum, UnitMeasures measures, Ui ui) {
        List<String> words = new ArrayList<>();
        if (measures.below(sum)) {
            words.add(ui.text(
                    "insight.unit.need.below",
                    ui.number(sum.lower()),
                    ui.number(sum.judged()),
                    share(sum.lower(), sum.judged(), ui)));
        }
        if (measures.unknown(sum)) {
            words.add(ui.text(
                    "insight.unit.need.unknown",
                    ui.number(sum.unknown()),
                    ui.number(sum.onDuty()),
                    share(sum.unknown(), sum.onDuty(), ui)));
        }
        return String.join(" ", words);
    }

    /** Whether the work for a programme would tell of single people, whom this reader looks at one by one. */
    static boolean few(UnitDevelopment unit, Served served) {
        return !unit.direct() && served.people() < unit.measures().fewestPeople();
    }

    static UnitPage.Programmes programmes(UnitDevelopment unit, List<Served> served, Ui ui) {
        return new UnitPage.Programmes(
                unit.unit().name(),
                address(unit.unit()),
                served.stream().map(one -> programme(unit, one, ui)).toList());
    }

    private static UnitPage.ProgrammeRow programme(UnitDevelopment unit, Served one, Ui ui) {
        boolean few = few(unit, one);
        Reached measured = one.course().measured();
        return new UnitPage.ProgrammeRow(
                one.course().name(),
                "/programmes/" + one.course().id(),
                one.course().outlook().tone(),
                ui.text("progress.standing." + one.course().outlook()),
                measured == null
                        ? null
                        : ui.text("insight.programmes.of", measured.reached(), measured.target(), measured.unit()),
                one.results(),
                few ? null : one.week(),
                few ? null : one.before());
    }

    /** As of when the present day's figures hold. */
    static String asOf(@Nullable Instant countedAt, Ui ui) {
        return countedAt == null ? ui.text("insight.unit.now") : ui.text("insight.unit.as-of", ui.dateTime(countedAt));
    }
}
