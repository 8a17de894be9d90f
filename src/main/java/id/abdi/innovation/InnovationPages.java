package id.abdi.innovation;

import id.abdi.evidence.Piece;
import id.abdi.listing.Listing;
import id.abdi.web.Link;
import id.abdi.web.Option;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of innovations show, in words. */
final class InnovationPages {
    private InnovationPages() {}

    record ListPage(List<Row> rows, Filters filters) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("innovation.title"), rows)
                    .text(ui.text("innovation.column.title"), Row::title)
                    .text(ui.text("innovation.column.stage"), Row::stage)
                    .text(ui.text("innovation.column.unit"), Row::unit)
                    .text(ui.text("innovation.column.credited"), Row::credited)
                    .text(ui.text("innovation.column.problem"), Row::problem)
                    .text(ui.text("innovation.column.attempt"), Row::attempt)
                    .text(ui.text("innovation.column.gain"), Row::gain)
                    .text(ui.text("innovation.column.effect"), Row::effect)
                    .figure(ui.text("innovation.column.begun"), Row::begun)
                    .nobody();
        }
    }

    record Row(
            String address,
            String title,
            String stage,
            Tone tone,
            String unit,
            String credited,
            String problem,
            String attempt,
            String gain,
            String effect,
            LocalDate begun) {}

    record Filters(
            List<Option> states,
            String state,
            List<Option> units,
            String unit,
            List<Option> years,
            String year,
            String words) {
        /** Whether less than everything is shown. */
        boolean any() {
            return !(state + unit + year + words).isEmpty();
        }
    }

    /** @param action where the form posts to; {@code version} is 0 for a new idea */
    record IdeaPage(String action, int version, String title, String problem, String attempt, String gain) {}

    /** @param said what modules above say that it is */
    record DetailPage(
            String address,
            Innovation of,
            String stage,
            Tone tone,
            @Nullable String ended,
            String where,
            List<String> said,
            List<String> credited,
            List<String> invited,
            @Nullable Proof proof,
            List<Event> events,
            List<Event> comments,
            List<Event> works,
            String worked,
            Forms forms,
            List<Link> links) {}

    /**
     * What was measured.
     *
     * @param effect the change in a sentence; null while there is no figure after
     * @param missing what a proof still lacks; empty once it is proven
     */
    record Proof(
            String indicator,
            String benefit,
            @Nullable String effect,
            List<Bar> bars,
            List<String> missing,
            boolean proven) {}

    /**
     * A figure of the drawing, with the evidence of it.
     *
     * @param width in percent of the largest
     * @param after whether it is the later one
     * @param address where evidence is added; null where the reader may not
     * @param next the id of the next piece, so that a form sent twice adds one
     */
    record Bar(
            String label,
            String figure,
            int width,
            boolean after,
            String how,
            List<Piece> pieces,
            @Nullable String address,
            UUID next) {}

    /** An own activity that can be named; its day and id are what the form sends. */
    record Work(String id, String day, String words) {}

    record Event(
            String day,
            String words,
            @Nullable String by,
            @Nullable String said) {}

    /** What the reader may do now, with what the forms offer. */
    record Forms(boolean edit, Set<StepKind> offered, List<Option> units, List<Work> works, String unit, String today) {
        /** These have their place beside what they belong to. */
        private static final Set<StepKind> ELSEWHERE =
                EnumSet.of(StepKind.COMMENT, StepKind.INVITE, StepKind.JOIN, StepKind.LEAVE, StepKind.WORK);

        boolean offers(String kind) {
            return offered.contains(StepKind.valueOf(kind));
        }

        boolean any() {
            return offered.stream().anyMatch(kind -> !ELSEWHERE.contains(kind));
        }
    }
}
