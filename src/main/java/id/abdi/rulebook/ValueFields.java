package id.abdi.rulebook;

import id.abdi.rulebook.RulePage.ValueField;
import id.abdi.rulebook.RuleType.Choice;
import id.abdi.rulebook.RuleType.Fraction;
import id.abdi.rulebook.RuleType.Hour;
import id.abdi.rulebook.RuleType.Text;
import id.abdi.rulebook.RuleType.Truth;
import id.abdi.rulebook.RuleType.Whole;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How the form asks for a value of each type. */
final class ValueFields {
    private ValueFields() {}

    static ValueField of(RuleType<?> type, Ui ui) {
        return switch (type) {
            case Whole whole ->
                new ValueField(
                        "number",
                        ui.text("rulebook.hint." + whole.measure().name(), whole.least(), whole.most()),
                        String.valueOf(whole.least()),
                        String.valueOf(whole.most()),
                        null,
                        List.of());
            case Fraction fraction ->
                new ValueField(
                        "text",
                        ui.text("rulebook.hint.NUMBER", fraction.least(), fraction.most()),
                        null,
                        null,
                        20,
                        List.of());
            case Hour hour -> new ValueField("time", ui.text("rulebook.hint.hour"), null, null, null, List.of());
            case Text text ->
                new ValueField(
                        "text", ui.text("rulebook.hint.text", text.longest()), null, null, text.longest(), List.of());
            case Truth truth -> choices(Stream.of(true, false).map(value -> option(truth, value, ui)));
            case Choice<?> choice -> choices(options(choice, ui));
        };
    }

    private static ValueField choices(Stream<Option> options) {
        return new ValueField("", "", null, null, null, options.toList());
    }

    private static <E extends Enum<E>> Stream<Option> options(Choice<E> choice, Ui ui) {
        return Arrays.stream(choice.choices().getEnumConstants()).map(value -> option(choice, value, ui));
    }

    private static <T> Option option(RuleType<T> type, T value, Ui ui) {
        return new Option(type.write(value), type.words(value, ui));
    }
}
