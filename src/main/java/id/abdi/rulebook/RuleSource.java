package id.abdi.rulebook;

import id.abdi.web.Ui;
import java.util.List;
import java.util.Optional;

/** The rules that a module applies, a bean of that module; the page of rules lists them under {@code <module>.rules}. */
public interface RuleSource {
    List<Rule<?>> rules();

    /** What a change of that rule means, in a sentence or two for the one who is about to set it. */
    default Optional<String> meaning(Rule<?> rule, Ui ui) {
        return Optional.empty();
    }
}
