package id.abdi.hearing;

import id.abdi.breach.ObjectionOutcome;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.util.Arrays;
import java.util.List;

/** What the forms of steps offer to choose from. */
final class StepOptions {
    private StepOptions() {}

    static List<Option> outcomes(Ui ui) {
        return Arrays.stream(ObjectionOutcome.values())
                .map(outcome -> new Option(outcome.name(), ui.text(outcome.textKey())))
                .toList();
    }
}
