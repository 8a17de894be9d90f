package id.abdi.rulebook;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of one setting of a rule. */
record SettingId(UUID value) {
    static SettingId fresh() {
        return new SettingId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
