package id.abdi.progress;

import id.abdi.plan.PlanResult.Indicator;
import id.abdi.programme.Target;
import id.abdi.progress.Proposal.Figure;
import id.abdi.progress.Proposal.Nothing;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what an indicator reached. */
final class MeasuredWords {
    private MeasuredWords() {}

    /** {@code 12 kapal}, {@code 90 %}. */
    static String figure(BigDecimal number, String unit, Ui ui) {
        return ui.text("progress.sum", number, unit);
    }

    static String target(Indicator indicator, Ui ui) {
        Target target = indicator.target();
        return target == null ? Objects.requireNonNullElse(indicator.description(), "") : target.words(ui);
    }

    static String proposal(Measured one, Ui ui) {
        return switch (one.proposal()) {
            case Figure figure ->
                figure(
                        figure.value(),
                        Objects.requireNonNull(one.indicator().target()).unit(),
                        ui);
            case Nothing nothing -> ui.text("progress.nothing." + nothing.why());
        };
    }

    static @Nullable String basis(Measured one, Ui ui) {
        return switch (one.proposal()) {
            case Figure figure -> ui.text("progress.basis." + figure.basis(), figure.of(), figure.known());
            case Nothing _ -> null;
        };
    }

    static String said(Realisation said, Ui ui) {
        return said.value() == null || said.unit() == null
                ? ui.text("progress.described")
                : figure(said.value(), said.unit(), ui);
    }

    /** {@code +3 kapal}; null where it is as proposed. */
    static @Nullable String difference(Measured one, Ui ui) {
        Realisation said = one.confirmed();
        if (said == null || !one.differs() || said.value() == null || said.unit() == null) {
            return null;
        }
        if (said.proposed() == null) {
            return ui.text("progress.difference.none");
        }
        BigDecimal difference = said.value().subtract(said.proposed());
        return ui.text(
                difference.signum() > 0 ? "progress.difference.more" : "progress.difference.less",
                difference.abs(),
                said.unit(),
                said.proposed());
    }

    static @Nullable String soFar(Measured one, Ui ui) {
        Target target = one.indicator().target();
        return one.soFar() == null || target == null ? null : ui.text("progress.so-far", one.soFar(), target.words(ui));
    }

    static Tone tone(Measured one) {
        if (one.confirmed() == null) {
            return Tone.NEUTRAL;
        }
        return one.changed() ? Tone.WARNING : Tone.GOOD;
    }

    static String state(Measured one, Ui ui) {
        if (one.confirmed() == null) {
            return ui.text("progress.state.unsaid");
        }
        return ui.text(one.changed() ? "progress.state.changed" : "progress.state.confirmed");
    }
}
