package id.abdi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Part 11 of the regulations: what is in force on a date, for a scope. */
class SettingTableTest {
    private static final UnitId DISTRICT = UnitId.fresh();
    private static final UnitId VILLAGE = UnitId.fresh();
    private static final Scope OF_VILLAGE = new Scope(List.of(VILLAGE, DISTRICT));
    private static final Scope OF_DISTRICT = new Scope(List.of(DISTRICT));

    private static final SettingTable TABLE = SettingTable.of(List.of(
            Settings.of(null, "2026-01-01", 1, "3"),
            Settings.of(null, "2026-07-01", 1, "9"),
            Settings.of(null, "2026-07-01", 2, "4"),
            Settings.of(null, "2026-09-01", 1, "99"),
            Settings.withdrawn(null, "2026-09-01", 2),
            Settings.of(DISTRICT, "2026-03-01", 1, "7"),
            Settings.of(DISTRICT, "2026-10-01", 1, null),
            Settings.of(VILLAGE, "2026-08-01", 1, "8")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # scope,     day,        days
            government,  2025-12-31, 5
            government,  2026-01-01, 3
            government,  2026-06-30, 3
            government,  2026-07-01, 4
            government,  2026-12-31, 4
            district,    2026-02-28, 3
            district,    2026-03-01, 7
            district,    2026-07-15, 7
            district,    2026-10-01, 4
            village,     2026-07-31, 7
            village,     2026-08-01, 8
            village,     2026-12-01, 8
            """)
    void theNearestUnitsNewestBegunSettingHolds(String scope, LocalDate day, int days) {
        assertThat(DatedRulebook.valued(TABLE, Settings.RULE, day, scope(scope)).value())
                .isEqualTo(days);
    }

    @Test
    void anInitialValueThatNobodyConfirmedSaysSo() {
        Valued<Integer> initial =
                DatedRulebook.valued(TABLE, Settings.RULE, LocalDate.parse("2025-01-01"), Scope.GOVERNMENT);

        assertThat(initial.confirmed()).isFalse();
        assertThat(initial.source()).isEqualTo("Kebijakan daerah");
        assertThat(initial.since()).isNull();
    }

    @Test
    void aSettingBringsItsOwnSource() {
        Valued<Integer> set = DatedRulebook.valued(TABLE, Settings.RULE, LocalDate.parse("2026-08-15"), OF_VILLAGE);

        assertThat(set.confirmed()).isTrue();
        assertThat(set.source()).isEqualTo("Perbup 1/2026");
        assertThat(set.since()).isEqualTo("2026-08-01");
        assertThat(set.unit()).isEqualTo(VILLAGE);
    }

    @Test
    void theHistoryKeepsWhatCountsNoMore() {
        List<Setting> history = TABLE.history(Settings.RULE.code());

        assertThat(history).hasSize(8);
        assertThat(history.stream().filter(TABLE::counts)).hasSize(5);
    }

    private static Scope scope(String name) {
        return switch (name) {
            case "village" -> OF_VILLAGE;
            case "district" -> OF_DISTRICT;
            default -> Scope.GOVERNMENT;
        };
    }

    @Test
    void anUnknownUnitHasWhatTheGovernmentHas() {
        assertThat(TABLE.inForce(
                        Settings.RULE.code(), LocalDate.parse("2026-02-01"), new Scope(Arrays.asList(UnitId.fresh()))))
                .map(Setting::value)
                .contains("3");
    }
}
