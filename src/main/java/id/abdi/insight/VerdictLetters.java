package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.util.Objects;

/** Each day as one letter, since a colour alone says nothing to many (WCAG 1.4.1). */
final class VerdictLetters {
    private VerdictLetters() {}

    static String letter(Verdict verdict, Ui ui) {
        return ui.text("insight.letter." + verdict);
    }

    /** Empty for a day of which nothing is to be said. */
    static String letter(CourseDay day, Ui ui) {
        return switch (day.kind()) {
            case JUDGED -> letter(Objects.requireNonNull(day.verdict()), ui);
            case AWAY -> letter(Verdict.NOT_ON_DUTY, ui);
            case MISSING -> ui.text("insight.letter.missing");
            case OPEN, REST, OUTSIDE -> "";
        };
    }

    static String words(CourseDay day, Ui ui) {
        return switch (day.kind()) {
            case JUDGED -> ui.text(Objects.requireNonNull(day.verdict()).textKey());
            case AWAY -> ui.text(Verdict.NOT_ON_DUTY.textKey());
            case MISSING -> ui.text("insight.day.missing");
            case OPEN, REST, OUTSIDE -> "";
        };
    }

    /** The end of a class name of the design; above and as expected differ by more than the letter. */
    static String tone(CourseDay day) {
        Verdict verdict = day.verdict();
        Tone tone = verdict == null ? Tone.NEUTRAL : verdict == Verdict.ABOVE ? Tone.NOTE : verdict.tone();
        return tone.css();
    }
}
