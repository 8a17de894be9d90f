package id.abdi.rulebook;

import id.abdi.kernel.Scope;
import id.abdi.rulebook.Setting.Place;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class DatedRulebook implements Rulebook {
    private final RuleMemory memory;

    DatedRulebook(RuleMemory memory) {
        this.memory = memory;
    }

    @Override
    public <T> T on(Rule<T> rule, LocalDate date, Scope scope) {
        return valued(rule, date, scope).value();
    }

    @Override
    public <T> Valued<T> valued(Rule<T> rule, LocalDate date, Scope scope) {
        return valued(memory.table(), rule, date, scope);
    }

    /** What that table says, which may hold a setting that is only proposed. */
    static <T> Valued<T> valued(SettingTable table, Rule<T> rule, LocalDate date, Scope scope) {
        return table.inForce(rule.code(), date, scope)
                .map(setting -> of(rule, setting))
                .orElseGet(() -> new Valued<>(rule, rule.initial(), null, null, rule.source(), rule.confirmed()));
    }

    private static <T> Valued<T> of(Rule<T> rule, Setting setting) {
        Place place = setting.place();
        T value = rule.type()
                .read(String.valueOf(setting.value()))
                .orElseThrow(() -> new IllegalStateException("a stored value of " + rule.code() + " cannot be read"));
        return new Valued<>(
                rule,
                value,
                place.validFrom(),
                place.unit(),
                setting.basis().source(),
                setting.basis().confirmed());
    }
}
