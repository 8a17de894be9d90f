package id.abdi.hearing;

import id.abdi.discipline.StepKind;
import id.abdi.discipline.StepNeeds;
import id.abdi.web.Link;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param competent who may impose which level
 * @param counted the day counts with their sources
 */
record CaseView(
        String title,
        String kind,
        String state,
        Tone tone,
        boolean own,
        List<Due> due,
        @Nullable String inForce,
        List<Fact> facts,
        List<String> clauses,
        List<Done> steps,
        TableView competent,
        List<String> counted,
        Proofs proofs,
        List<Form> forms) {

    /** @param basis the article behind it */
    record Due(String words, String basis, boolean late) {}

    record Fact(String name, String words) {}

    /**
     * A step that was taken.
     *
     * @param letter the address of its letter as PDF; null where it has none
     */
    record Done(
            int number,
            String title,
            String day,
            @Nullable String words,
            List<Fact> facts,
            String by,
            String basis,
            @Nullable String letter) {}

    /** @param next the id of the next piece of evidence; null where nothing can be added */
    record Proofs(
            String address, List<Link> pieces, @Nullable String next) {}

    /** The form of a step that the reader may take. */
    record Form(
            StepKind kind,
            String address,
            String id,
            String title,
            String basis,
            StepNeeds needs,
            List<Option> whats,
            boolean measure,
            String wordsLabel,
            String today) {
        boolean has(StepNeeds.Field field) {
            return needs.has(field);
        }

        boolean needed(StepNeeds.Field field) {
            return needs.needs(field);
        }

        String anchor(String field) {
            return field + "-" + kind;
        }
    }
}
