package id.abdi.rulebook;

/** A setting that is not recorded yet, with what it would change. */
record RuleProposal(Rule<?> rule, Setting setting, RulePreview preview) {}
