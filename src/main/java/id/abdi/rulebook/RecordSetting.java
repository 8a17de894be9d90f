package id.abdi.rulebook;

import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Records a setting with its leaf, and lets this node know at once. Part of the use cases, inside their transaction. */
@Component
class RecordSetting {
    private final SettingSql sql;
    private final RuleMemory memory;
    private final Ledger ledger;

    RecordSetting(SettingSql sql, RuleMemory memory, Ledger ledger) {
        this.sql = sql;
        this.memory = memory;
        this.ledger = ledger;
    }

    /** @param known how many settings of the rule the page knew; more by now mean that its preview is not true any more */
    void record(Setting setting, int known) {
        if (memory.table().history(setting.place().rule()).size() != known) {
            throw RulebookRefusals.changedMeanwhile();
        }
        Receipt receipt = ledger.append(entry(setting));
        try {
            sql.insert(setting, receipt.leaf());
        } catch (DuplicateKeyException race) {
            throw RulebookRefusals.changedMeanwhile();
        }
        memory.lookAfterCommit();
    }

    private static Entry entry(Setting setting) {
        return Entry.of("rule-setting")
                .with("id", setting.id().value())
                .with("rule", setting.place().rule())
                .with("unit", setting.place().unit())
                .with("validFrom", setting.place().validFrom())
                .with("version", setting.version())
                .with("value", setting.value())
                .with("withdrawn", setting.withdrawn())
                .with("source", setting.basis().source())
                .with("note", setting.basis().note())
                .with("confirmed", setting.basis().confirmed())
                .with("setBy", setting.setBy())
                .with("via", setting.via())
                .with("recordedAt", setting.recordedAt());
    }
}
