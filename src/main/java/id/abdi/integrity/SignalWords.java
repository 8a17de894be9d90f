package id.abdi.integrity;

import id.abdi.integrity.FindingSql.Listed;
import id.abdi.integrity.Review.Outcome;
import id.abdi.signal.SignalKind;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A signal in words: what was seen, how unlikely it is, what was looked at first. Names nobody. */
final class SignalWords {
    private SignalWords() {}

    static String kind(SignalKind kind, Ui ui) {
        return ui.text("integrity.kind." + kind);
    }

    static String facts(Finding finding, Ui ui) {
        return ui.text("integrity.facts." + finding.kind(), finding.seen(), finding.occasions());
    }

    static String strength(Finding finding, Ui ui) {
        NumberFormat format = NumberFormat.getNumberInstance(ui.locale());
        format.setMaximumFractionDigits(1);
        return format.format(finding.strength());
    }

    /** How seldom so much is in honest work. */
    static String unlikely(Finding finding, Ui ui) {
        BigDecimal share = finding.honest()
                .movePointRight(2)
                .setScale(finding.honest().compareTo(new BigDecimal("0.01")) < 0 ? 2 : 0, RoundingMode.HALF_UP);
        NumberFormat format = NumberFormat.getNumberInstance(ui.locale());
        return ui.text(
                "integrity.unlikely",
                format.format(share),
                strength(finding, ui),
                ui.number(oneIn(finding.strength())));
    }

    /** With one digit that says something. */
    private static long oneIn(BigDecimal strength) {
        double unit = Math.pow(10, Math.floor(strength.doubleValue()));
        return (long) (Math.floor(Math.pow(10, strength.doubleValue()) / unit) * unit);
    }

    static List<String> innocent(Finding finding, Ui ui) {
        return finding.checked().stream().map(one -> ui.text(one.textKey())).toList();
    }

    static String days(Finding finding, Ui ui) {
        return finding.days().stream().map((LocalDate day) -> ui.dateShort(day)).collect(Collectors.joining(", "));
    }

    static String state(Listed listed, Ui ui) {
        return ui.text(listed.again() ? "integrity.state.AGAIN" : state(listed.outcome()));
    }

    static String state(@Nullable Outcome outcome) {
        return outcome == null ? "integrity.state.OPEN" : "integrity.state." + outcome;
    }

    static Tone tone(Listed listed) {
        Outcome outcome = listed.outcome();
        if (outcome == null) {
            return listed.again() ? Tone.WARNING : Tone.NOTE;
        }
        return outcome == Outcome.EXPLAINED ? Tone.GOOD : Tone.NEUTRAL;
    }
}
