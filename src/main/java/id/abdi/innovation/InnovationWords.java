package id.abdi.innovation;

import id.abdi.innovation.InnovationPages.Event;
import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Step.Trial;
import id.abdi.web.Ui;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says steps and effects in words. */
final class InnovationWords {
    private InnovationWords() {}

    /** Names of people and units by their ids, as of today. */
    record Names(Map<?, String> people, Map<?, String> units) {
        String person(Object id) {
            return Optional.ofNullable(people.get(id)).orElse("");
        }

        String unit(Object id) {
            return Optional.ofNullable(units.get(id)).orElse("");
        }
    }

    /** {@code 45 → 12 menit (−73 %)}; empty while something is not measured. */
    static String effect(Innovation innovation, Ui ui) {
        Optional<Measure> before = innovation.measure(Phase.BEFORE);
        Optional<Measure> after = innovation.measure(Phase.AFTER);
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        Measure base = before.get();
        String said = ui.text(
                "innovation.effect",
                base.indicator(),
                ui.number(base.figure()),
                ui.number(after.get().figure()),
                base.unit());
        int change = base.change(after.get());
        return change == 0
                ? said
                : said + " " + ui.text("innovation.effect.change", (change > 0 ? "+" : "−") + Math.abs(change));
    }

    static Event event(Taken taken, Names names, String day, Ui ui) {
        String key = "innovation.event." + StepFields.kind(taken.step());
        String words =
                switch (taken.step()) {
                    case Step.Tried(Trial trial) ->
                        ui.text(
                                key,
                                names.unit(trial.unit()),
                                names.person(trial.owner()),
                                ui.date(trial.period().from()),
                                trial.period().last() == null
                                        ? ""
                                        : ui.date(trial.period().last()));
                    case Step.Measured(Measure measure) ->
                        ui.text(
                                key,
                                measure.indicator(),
                                ui.number(measure.figure()),
                                measure.unit(),
                                ui.date(measure.on()));
                    case Step.Adopted adopted ->
                        ui.text(
                                "innovation.event.ADOPT." + adopted.adoption().way(),
                                adopted.adoption().reference() == null
                                        ? ""
                                        : adopted.adoption().reference(),
                                adopted.adoption().edition() == null
                                        ? 0
                                        : adopted.adoption().edition(),
                                ui.date(adopted.begins()));
                    case Step.SpreadTo spread -> ui.text(key, names.unit(spread.unit()), ui.date(spread.since()));
                    case Step.Worked(Step.Work work) -> ui.text(key, ui.date(work.day()), ui.minutes(work.minutes()));
                    default -> ui.text(key);
                };
        return new Event(
                day, words, by(taken, names), StepFields.of(taken.step()).words());
    }

    private static @Nullable String by(Taken taken, Names names) {
        String name = names.person(taken.by());
        return name.isEmpty() ? null : name;
    }
}
