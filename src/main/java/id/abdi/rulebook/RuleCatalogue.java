package id.abdi.rulebook;

import id.abdi.web.Ui;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every rule that some module declares, by its code. */
@Component
class RuleCatalogue {
    private record Declared(Rule<?> rule, RuleSource source) {}

    private final Map<String, Declared> rules = new LinkedHashMap<>();

    RuleCatalogue(ObjectProvider<RuleSource> sources) {
        for (RuleSource source : sources) {
            for (Rule<?> rule : source.rules()) {
                if (rules.put(rule.code(), new Declared(rule, source)) != null) {
                    throw new IllegalStateException("two rules are called " + rule.code());
                }
            }
        }
    }

    List<Rule<?>> all() {
        return rules.values().stream().<Rule<?>>map(Declared::rule).toList();
    }

    /** The rule of that code; 404 where no module declares it. */
    Rule<?> byCode(String code) {
        Declared declared = rules.get(code);
        if (declared == null) {
            throw RulebookRefusals.unknown();
        }
        return declared.rule();
    }

    /** What its module says about a change of the rule. */
    Optional<String> meaning(Rule<?> rule, Ui ui) {
        return Optional.ofNullable(rules.get(rule.code()))
                .flatMap(declared -> declared.source().meaning(rule, ui));
    }
}
