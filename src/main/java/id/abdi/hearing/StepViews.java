package id.abdi.hearing;

import id.abdi.breach.Measure;
import id.abdi.breach.SanctionKind;
import id.abdi.discipline.CaseFile;
import id.abdi.discipline.Cases;
import id.abdi.discipline.Part;
import id.abdi.discipline.Step;
import id.abdi.discipline.StepKind;
import id.abdi.discipline.StepNeeds;
import id.abdi.hearing.CaseView.Fact;
import id.abdi.kernel.Uuid7;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Steps that were taken, and the forms of those that can be. */
final class StepViews {
    private StepViews() {}

    static CaseView.Done done(CaseFile file, Step step, Names names, Ui ui) {
        return new CaseView.Done(
                step.number(),
                ui.text(step.kind().textKey()),
                ui.date(step.day()),
                step.words(),
                facts(step, names, ui),
                ui.text("hearing.step.by", names.words(step.by(), ui), ui.dateTime(step.at())),
                ui.text(step.kind().basisKey()),
                Letter.made(step.kind()) ? "/discipline/" + file.opened().id() + "/letters/" + step.number() : null);
    }

    private static List<Fact> facts(Step step, Names names, Ui ui) {
        List<Fact> facts = new ArrayList<>();
        if (step.letter() != null) {
            facts.add(new Fact(ui.text("hearing.field.letter"), step.letter()));
        }
        LocalDate planned = step.planned();
        if (planned != null) {
            facts.add(new Fact(ui.text(plannedKey(step.kind())), ui.date(planned)));
        }
        SanctionKind sanction = step.sanction();
        if (sanction != null) {
            facts.add(new Fact(
                    ui.text("hearing.field.sanction"),
                    ui.text("hearing.sanction", ui.text(sanction.level().textKey()), ui.text(sanction.textKey()))));
        }
        Measure measure = step.measure();
        if (measure != null) {
            facts.add(new Fact(ui.text("hearing.field.measure"), ui.text(measure.textKey())));
        }
        if (step.outcome() != null) {
            facts.add(new Fact(
                    ui.text("hearing.field.outcome"), ui.text(step.outcome().textKey())));
        }
        if (step.official() != null) {
            facts.add(new Fact(ui.text(officialKey(step.kind())), names.words(step.official(), ui)));
        }
        for (int i = 0; i < step.members().size(); i++) {
            facts.add(new Fact(
                    ui.text(step.seats().get(i).textKey()),
                    names.words(step.members().get(i), ui)));
        }
        if (Letter.made(step.kind())) {
            facts.add(new Fact(ui.text("hearing.field.code"), LetterViews.code(step)));
        }
        return facts;
    }

    private static String plannedKey(StepKind kind) {
        return kind == StepKind.DECIDED || kind == StepKind.OBJECTION_DECIDED
                ? "hearing.field.until"
                : "hearing.field.planned";
    }

    private static String officialKey(StepKind kind) {
        return switch (kind) {
            case INVOLVED -> "hearing.field.involved";
            case RELEASED -> "hearing.field.plh";
            case PROPOSED,
                    DECIDED,
                    NOTHING_FOLLOWS,
                    TEAM_SET,
                    SUMMONED,
                    MISSED,
                    SUMMONED_AGAIN,
                    EXAMINED,
                    SIGNED,
                    SIGNATURE_REFUSED,
                    SENT_TO_LAW,
                    DELIVERED,
                    OBJECTED,
                    REPLIED,
                    OBJECTION_DECIDED,
                    UPLOADED,
                    CLOSED -> "hearing.field.official";
        };
    }

    static CaseView.Form form(Cases.Seen seen, StepKind kind, Ui ui) {
        boolean breach = seen.file().opened().breach();
        List<Option> whats = breach
                ? seen.kinds(kind).stream()
                        .map(one -> new Option(
                                one.name(),
                                ui.text("hearing.sanction", ui.text(one.level().textKey()), ui.text(one.textKey()))))
                        .toList()
                : seen.measures().stream()
                        .map(one -> new Option(one.name(), ui.text(one.textKey())))
                        .toList();
        return new CaseView.Form(
                kind,
                "/discipline/" + seen.file().opened().id() + "/steps/" + kind,
                Uuid7.next().toString(),
                title(seen, kind, ui),
                ui.text(kind.basisKey()),
                StepNeeds.of(kind),
                whats,
                !breach,
                ui.text("hearing.words." + kind),
                seen.today().toString());
    }

    private static String title(Cases.Seen seen, StepKind kind, Ui ui) {
        boolean own = seen.parts().contains(Part.PERSON);
        return own && kind == StepKind.OBJECTED
                ? ui.text("hearing.object", ui.text(seen.file().objection().textKey()))
                : ui.text(kind.textKey());
    }
}
