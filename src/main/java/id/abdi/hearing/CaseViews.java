package id.abdi.hearing;

import id.abdi.breach.Competence;
import id.abdi.breach.Law;
import id.abdi.breach.Level;
import id.abdi.breach.MediumKinds;
import id.abdi.breach.Official;
import id.abdi.breach.SanctionKind;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.discipline.CaseFile;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.Cases;
import id.abdi.discipline.Opened;
import id.abdi.discipline.Part;
import id.abdi.discipline.StepKind;
import id.abdi.evidence.Evidence;
import id.abdi.evidence.EvidenceBook;
import id.abdi.hearing.CaseView.Fact;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Lines;
import id.abdi.web.Link;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of a case. */
@Component
class CaseViews {
    private final Cases cases;
    private final Lines lines;
    private final Law law;
    private final EvidenceBook evidence;

    CaseViews(Cases cases, Lines lines, Law law, EvidenceBook evidence) {
        this.cases = cases;
        this.lines = lines;
        this.law = law;
        this.evidence = evidence;
    }

    CaseView of(Caller caller, CaseId id, Ui ui) {
        Cases.Seen seen = cases.see(caller, id);
        CaseFile file = seen.file();
        LocalDate day = seen.today();
        List<EmployeeId> officials =
                seen.competence().chain().stream().map(Official::id).toList();
        Names names = Names.of(lines, List.of(file), officials, day);
        EmployeeId person = file.opened().person();
        LocalDate inForce = seen.inForce();
        return new CaseView(
                ui.text("hearing.case.title", names.name(person)),
                ui.text(file.opened().kind().textKey()),
                ui.text(seen.state().textKey()),
                seen.state().tone(),
                seen.parts().contains(Part.PERSON),
                seen.due().stream()
                        .map(due -> new CaseView.Due(
                                ListViews.due(due, ui), ui.text(due.step().basisKey()), due.late(day)))
                        .toList(),
                inForce == null
                        ? null
                        : ui.text(
                                inForce.isAfter(day) ? "hearing.force.will" : "hearing.force.since", ui.date(inForce)),
                facts(seen, names, ui),
                file.opened().clauses().stream()
                        .map(clause -> ui.text("hearing.clause", clause.article(), ui.text(clause.textKey())))
                        .toList(),
                file.steps().stream()
                        .map(step -> StepViews.done(file, step, names, ui))
                        .toList(),
                competent(seen.competence(), names, day, ui),
                law.counted(day, lines.scope(person, day)).stream()
                        .map(value -> value.told(ui))
                        .toList(),
                proofs(file),
                Arrays.stream(StepKind.values())
                        .filter(seen.mayTake()::contains)
                        .map(kind -> StepViews.form(seen, kind, ui))
                        .toList());
    }

    private static List<Fact> facts(Cases.Seen seen, Names names, Ui ui) {
        Opened opened = seen.file().opened();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(ui.text("hearing.fact.person"), names.words(opened.person(), ui)));
        facts.add(new Fact(ui.text("hearing.fact.unit"), names.unit(opened.person())));
        if (opened.happened() != null) {
            facts.add(new Fact(ui.text("hearing.fact.happened"), ui.date(opened.happened())));
        }
        facts.add(new Fact(ui.text("hearing.fact.known"), ui.date(opened.known())));
        facts.add(new Fact(ui.text("hearing.fact.by"), names.words(opened.by(), ui)));
        if (opened.effect() != null) {
            facts.add(new Fact(
                    ui.text("hearing.fact.effect"), ui.text(opened.effect().textKey())));
            facts.add(new Fact(
                    ui.text("hearing.fact.level"), ui.text(seen.file().likely().textKey())));
        }
        Offer offer = seen.offer();
        if (offer != null) {
            facts.add(new Fact(ui.text("hearing.fact.offer"), StartViews.words(offer, ui)));
        }
        if (opened.fit() != null) {
            facts.add(new Fact(ui.text("hearing.fact.fit"), opened.fit()));
        }
        facts.add(new Fact(ui.text("hearing.fact.facts"), opened.facts()));
        return facts;
    }

    /** Who may impose each level, by the lightest kind of it. */
    private TableView competent(Competence competence, Names names, LocalDate day, Ui ui) {
        MediumKinds medium = law.mediumKinds(day);
        List<List<Cell>> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            SanctionKind kind = SanctionKind.of(level, medium).getFirst();
            Optional<Official> official = competence.official(kind);
            rows.add(List.of(
                    Cell.text(ui.text(level.textKey())),
                    Cell.text(official.map(one -> names.words(one.id(), ui)).orElse(ui.text("hearing.nobody"))),
                    Cell.text(official.map(one -> rank(one, ui)).orElse(""))));
        }
        return new TableView(
                ui.text("hearing.competent"),
                List.of(
                        ui.text("hearing.column.level"),
                        ui.text("hearing.column.official"),
                        ui.text("hearing.column.rank")),
                rows);
    }

    private static String rank(Official official, Ui ui) {
        String rank = ui.text(official.rank().textKey());
        return official.decision() == null ? rank : ui.text("hearing.rank.named", rank, official.decision());
    }

    private CaseView.Proofs proofs(CaseFile file) {
        UUID id = file.opened().id().value();
        String address = "/discipline/" + id + "/evidence";
        List<Link> pieces = new ArrayList<>();
        for (Evidence piece : evidence.standing(List.of(id)).getOrDefault(id, List.of())) {
            pieces.add(new Link(piece.sha256() == null ? piece.label() : address + "/" + piece.id(), piece.label()));
        }
        return new CaseView.Proofs(
                address, pieces, file.over() ? null : Uuid7.next().toString());
    }
}
