package id.abdi.rulebook;

/** A setting that is not recorded yet, with what it would change. */
record Proposal(Rule<?> rule, Setting setting, RulePreview preview) {}
