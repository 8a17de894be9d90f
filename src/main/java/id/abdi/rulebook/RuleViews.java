package id.abdi.rulebook;

import id.abdi.identity.Caller;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.RulePage.Form;
import id.abdi.rulebook.RulePage.Now;
import id.abdi.rulebook.RulesPage.Group;
import id.abdi.rulebook.RulesPage.Row;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import id.abdi.web.Tab;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the pages of rules: of settings and types the words that people read. */
@Component
class RuleViews {
    private final RuleCatalogue catalogue;
    private final RuleMemory memory;
    private final RuleProposals proposals;
    private final UnitCodes units;
    private final RuleHistory history;

    RuleViews(
            RuleCatalogue catalogue, RuleMemory memory, RuleProposals proposals, UnitCodes units, RuleHistory history) {
        this.catalogue = catalogue;
        this.memory = memory;
        this.proposals = proposals;
        this.units = units;
        this.history = history;
    }

    RulesPage rules(boolean onlyUnconfirmed, Ui ui) {
        LocalDate today = proposals.today();
        SettingTable table = memory.table();
        Map<UnitId, NamedUnit> names = units.byIds(catalogue.all().stream()
                .flatMap(rule -> table.unitsOf(rule.code()).stream())
                .distinct()
                .toList());
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        int unconfirmed = 0;
        for (Rule<?> rule : catalogue.all()) {
            Valued<?> now = DatedRulebook.valued(table, rule, today, Scope.GOVERNMENT);
            unconfirmed += now.confirmed() ? 0 : 1;
            if (!onlyUnconfirmed || !now.confirmed()) {
                groups.computeIfAbsent(ui.text(rule.module() + ".rules"), title -> new ArrayList<>())
                        .add(row(now, own(table, rule, names, ui), ui));
            }
        }
        List<Tab> tabs = List.of(
                new Tab("/rules", ui.text("rulebook.tab.all"), !onlyUnconfirmed),
                new Tab("/rules?unconfirmed=true", ui.text("rulebook.tab.unconfirmed"), onlyUnconfirmed, unconfirmed));
        return new RulesPage(
                tabs,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .sorted(Comparator.comparing(Group::title))
                        .toList());
    }

    private static Row row(Valued<?> now, String own, Ui ui) {
        return new Row(
                "/rules/" + now.rule().code(),
                ui.text(now.rule().code() + ".title"),
                now.sentence(ui),
                now.words(ui),
                now.source(),
                now.confirmed(),
                own);
    }

    /** Which units have a value of their own. */
    private static String own(SettingTable table, Rule<?> rule, Map<UnitId, NamedUnit> names, Ui ui) {
        List<String> own = table.unitsOf(rule.code()).stream()
                .map(unit -> Named.of(names, unit))
                .sorted()
                .toList();
        return own.isEmpty() ? "" : ui.text("rulebook.own", String.join(", ", own));
    }

    RulePage rule(Caller caller, String code, Ui ui) {
        Rule<?> rule = catalogue.byCode(code);
        SettingTable table = memory.table();
        LocalDate today = proposals.today();
        Valued<?> now = DatedRulebook.valued(table, rule, today, Scope.GOVERNMENT);
        LocalDate since = now.since();
        return new RulePage(
                ui.text(code + ".title"),
                new Now(
                        now.words(ui),
                        now.sentence(ui),
                        now.source(),
                        since == null ? ui.text("rulebook.since.initial") : ui.text("rulebook.since.day", since),
                        now.confirmed()),
                history.table(caller, rule, table, today, ui),
                RulebookRights.maySet(caller) ? form(rule, table, today, ui) : null);
    }

    private Form form(Rule<?> rule, SettingTable table, LocalDate today, Ui ui) {
        return new Form(
                "/rules/" + rule.code() + "/preview",
                ValueFields.of(rule.type(), ui),
                history.unitOptions(),
                today.toString(),
                table.history(rule.code()).size());
    }
}
