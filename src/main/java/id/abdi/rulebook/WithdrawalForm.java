package id.abdi.rulebook;

import static java.util.Objects.requireNonNullElse;

/** @param known how many settings of the rule the page knew */
record WithdrawalForm(String reason, int known) {
    WithdrawalForm {
        reason = requireNonNullElse(reason, "").strip();
    }
}
