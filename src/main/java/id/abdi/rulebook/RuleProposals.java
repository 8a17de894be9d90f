package id.abdi.rulebook;

import id.abdi.identity.Caller;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.Setting.Basis;
import id.abdi.rulebook.Setting.Place;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes of what was typed the setting that it would be, for a look at it and for recording it. */
@Component
class RuleProposals {
    private final RuleCatalogue catalogue;
    private final RuleMemory memory;
    private final UnitCodes units;
    private final Clock clock;
    private final ZoneId zone;

    RuleProposals(
            RuleCatalogue catalogue,
            RuleMemory memory,
            UnitCodes units,
            Clock clock,
            @Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.catalogue = catalogue;
        this.memory = memory;
        this.units = units;
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    RuleProposal setting(Caller caller, String code, RuleForm form) {
        RulebookRights.require(caller);
        Rule<?> rule = catalogue.byCode(code);
        Optional<NamedUnit> unit = units.byCode(form.unit(), today());
        SettingRules.Draft draft = SettingRules.draft(rule, form, unit, today());
        return proposal(caller, rule, draft.place(), draft.value(), draft.basis());
    }

    RuleProposal withdrawal(Caller caller, String code, SettingId id, String reason) {
        RulebookRights.require(caller);
        Rule<?> rule = catalogue.byCode(code);
        SettingTable table = memory.table();
        Setting mistaken = table.history(code).stream()
                .filter(setting -> setting.id().equals(id))
                .findFirst()
                .orElseThrow(RulebookRefusals::unknown);
        if (!table.counts(mistaken)) {
            throw RulebookRefusals.countsNoMore();
        }
        Basis basis =
                new Basis(mistaken.basis().source(), reason, mistaken.basis().confirmed());
        return proposal(caller, rule, mistaken.place(), null, basis, true);
    }

    private RuleProposal proposal(Caller caller, Rule<?> rule, Place place, @Nullable String value, Basis basis) {
        return proposal(caller, rule, place, value, basis, false);
    }

    private RuleProposal proposal(
            Caller caller, Rule<?> rule, Place place, @Nullable String value, Basis basis, boolean withdrawn) {
        SettingTable table = memory.table();
        Instant now = clock.instant();
        Setting setting = new Setting(
                SettingId.fresh(),
                place,
                table.nextVersion(place),
                value,
                withdrawn,
                basis,
                caller.id(),
                caller.via(),
                now);
        UnitId unit = place.unit();
        Scope scope = unit == null ? Scope.GOVERNMENT : units.scope(unit, place.validFrom());
        return new RuleProposal(rule, setting, RulePreview.of(table, rule, setting, scope, today()));
    }
}
