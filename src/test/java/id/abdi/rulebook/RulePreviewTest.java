package id.abdi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Complaint 22: nobody is surprised by a rule, since what a change does is seen before it is made. */
class RulePreviewTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final UnitId UNIT = UnitId.fresh();
    private static final SettingTable NOW = SettingTable.of(List.of(
            Settings.of(null, "2026-01-01", 1, "3"),
            Settings.of(null, "2027-01-01", 1, "4"),
            Settings.of(UNIT, "2026-06-01", 1, "7")));

    @Test
    void aNewValueHoldsUntilTheNextSetting() {
        RulePreview preview = preview(Settings.of(null, "2026-12-01", 1, "6"), Scope.GOVERNMENT);

        assertThat(preview.spans()).hasSize(1);
        assertSpan(preview, 0, "2026-12-01", "2027-01-01", 3, 6);
        assertThat(preview.backdated()).isFalse();
        assertThat(preview.untouched()).containsExactly(UNIT);
    }

    @Test
    void aCorrectionGoesOnAfterTheLastSetting() {
        RulePreview preview = preview(Settings.of(null, "2027-01-01", 2, "6"), Scope.GOVERNMENT);

        assertSpan(preview, 0, "2027-01-01", null, 4, 6);
    }

    @Test
    void aUnitThatFollowsAgainChangesWithTheGovernment() {
        RulePreview preview = preview(Settings.of(UNIT, "2026-12-01", 1, null), new Scope(List.of(UNIT)));

        assertThat(preview.spans()).hasSize(2);
        assertSpan(preview, 0, "2026-12-01", "2027-01-01", 7, 3);
        assertSpan(preview, 1, "2027-01-01", null, 7, 4);
        assertThat(preview.untouched()).isEmpty();
    }

    @Test
    void aDayThatHasPassedIsWarnedOf() {
        assertThat(preview(Settings.of(null, "2026-11-24", 1, "6"), Scope.GOVERNMENT)
                        .backdated())
                .isTrue();
        assertThat(preview(Settings.of(null, "2026-11-25", 1, "6"), Scope.GOVERNMENT)
                        .backdated())
                .isFalse();
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(preview(Settings.of(null, "2026-12-01", 1, "3"), Scope.GOVERNMENT)
                        .spans())
                .isEmpty();
    }

    @Test
    void aWithdrawalBringsBackWhatHeldBefore() {
        RulePreview preview = preview(Settings.withdrawn(null, "2027-01-01", 2), Scope.GOVERNMENT);

        assertSpan(preview, 0, "2027-01-01", null, 4, 3);
    }

    private static RulePreview preview(Setting proposed, Scope scope) {
        return RulePreview.of(NOW, Settings.RULE, proposed, scope, TODAY);
    }

    private static void assertSpan(
            RulePreview preview, int index, String from, @Nullable String to, int before, int after) {
        RulePreview.Span<?> span = preview.spans().get(index);
        assertThat(span.period()).isEqualTo(new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
        assertThat(span.before().value()).isEqualTo(before);
        assertThat(span.after().value()).isEqualTo(after);
    }
}
