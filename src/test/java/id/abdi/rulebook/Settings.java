package id.abdi.rulebook;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.Setting.Basis;
import id.abdi.rulebook.Setting.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A made-up rule and settings of it, for tests. */
final class Settings {
    static final Rule<Integer> RULE = new Rule<>("demo.late-days", RuleType.days(0, 60), 5, "Kebijakan daerah", false);

    private static final EmployeeId AUTHOR = new EmployeeId(UUID.fromString("018f0000-0000-7000-8000-000000000990"));

    private Settings() {}

    static Setting of(@Nullable UnitId unit, String from, int version, @Nullable String value) {
        return setting(unit, from, version, value, false);
    }

    static Setting withdrawn(@Nullable UnitId unit, String from, int version) {
        return setting(unit, from, version, null, true);
    }

    private static Setting setting(
            @Nullable UnitId unit, String from, int version, @Nullable String value, boolean withdrawn) {
        return new Setting(
                SettingId.fresh(),
                new Place(RULE.code(), unit, LocalDate.parse(from)),
                version,
                value,
                withdrawn,
                new Basis("Perbup 1/2026", "", true),
                AUTHOR,
                Via.SESSION,
                Instant.parse("2026-01-02T01:00:00Z"));
    }
}
