package id.abdi.rulebook;

import id.abdi.kernel.UnitId;
import id.abdi.rulebook.RulePreview.Span;
import id.abdi.rulebook.RuleProposalPage.Kept;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that shows what a setting would change before it is made. */
@Component
class RuleProposalViews {
    private final RuleCatalogue catalogue;
    private final RuleMemory memory;
    private final UnitCodes units;

    RuleProposalViews(RuleCatalogue catalogue, RuleMemory memory, UnitCodes units) {
        this.catalogue = catalogue;
        this.memory = memory;
        this.units = units;
    }

    RuleProposalPage setting(RuleProposal proposal, RuleForm form, Ui ui) {
        LocalDate from = proposal.setting().place().validFrom();
        List<Kept> kept = new ArrayList<>(List.of(
                new Kept("value", form.value()),
                new Kept("validFrom", from.toString()),
                new Kept("unit", form.unit()),
                new Kept("source", form.source()),
                new Kept("note", form.note()),
                new Kept("known", String.valueOf(form.known()))));
        if (form.end()) {
            kept.add(new Kept("end", "true"));
        }
        if (form.confirmed()) {
            kept.add(new Kept("confirmed", "true"));
        }
        return page(proposal, "/rules/" + proposal.rule().code(), kept, ui);
    }

    RuleProposalPage withdrawal(RuleProposal proposal, SettingId setting, Ui ui) {
        String code = proposal.rule().code();
        int known = memory.table().history(code).size();
        return page(
                proposal,
                "/rules/" + code + "/settings/" + setting + "/withdrawal",
                List.of(new Kept("known", String.valueOf(known))),
                ui);
    }

    private RuleProposalPage page(RuleProposal proposal, String address, List<Kept> kept, Ui ui) {
        Rule<?> rule = proposal.rule();
        Map<UnitId, NamedUnit> names = units.byIds(mentioned(proposal));
        UnitId unit = proposal.setting().place().unit();
        String title = ui.text(rule.code() + ".title");
        String lead = ui.text(
                proposal.setting().withdrawn() ? "rulebook.preview.withdrawal" : "rulebook.preview.lead",
                title,
                unit == null ? ui.text("rulebook.government") : Named.of(names, unit));
        return new RuleProposalPage(
                address,
                "/rules/" + rule.code(),
                ui.text(proposal.setting().withdrawn() ? "rulebook.preview.withdraw-title" : "rulebook.preview.title"),
                lead,
                changes(proposal.preview(), ui),
                warnings(proposal.preview(), ui),
                notes(proposal, names, ui),
                kept,
                proposal.setting().withdrawn());
    }

    private static Set<UnitId> mentioned(RuleProposal proposal) {
        Set<UnitId> mentioned = new HashSet<>(proposal.preview().untouched());
        UnitId unit = proposal.setting().place().unit();
        if (unit != null) {
            mentioned.add(unit);
        }
        return mentioned;
    }

    private static @Nullable TableView changes(RulePreview preview, Ui ui) {
        if (preview.spans().isEmpty()) {
            return null;
        }
        return new TableView(
                ui.text("rulebook.preview.caption"),
                List.of(
                        ui.text("rulebook.column.period"),
                        ui.text("rulebook.column.before"),
                        ui.text("rulebook.column.after")),
                preview.spans().stream()
                        .map(span -> List.of(
                                Cell.text(period(span, ui)),
                                Cell.text(side(span.before(), ui)),
                                Cell.text(side(span.after(), ui))))
                        .toList());
    }

    private static String period(Span<?> span, Ui ui) {
        LocalDate last = span.period().last();
        return last == null
                ? ui.text("rulebook.period.from", span.period().from())
                : ui.text("rulebook.period.between", span.period().from(), last);
    }

    private static String side(Valued<?> valued, Ui ui) {
        return ui.text(
                valued.confirmed() ? "rulebook.preview.confirmed" : "rulebook.preview.unconfirmed",
                valued.words(ui),
                valued.source());
    }

    private static List<String> warnings(RulePreview preview, Ui ui) {
        return preview.backdated() ? List.of(ui.text("rulebook.preview.backdated")) : List.of();
    }

    private List<String> notes(RuleProposal proposal, Map<UnitId, NamedUnit> names, Ui ui) {
        List<String> notes = new ArrayList<>();
        catalogue.meaning(proposal.rule(), ui).ifPresent(notes::add);
        if (!proposal.preview().spans().isEmpty()
                && proposal.preview().spans().stream().allMatch(Span::sameValue)) {
            notes.add(ui.text("rulebook.preview.same-value"));
        }
        List<String> untouched = proposal.preview().untouched().stream()
                .map(unit -> Named.of(names, unit))
                .sorted()
                .toList();
        if (!untouched.isEmpty()) {
            notes.add(ui.text("rulebook.preview.untouched", String.join(", ", untouched)));
        }
        return notes;
    }
}
