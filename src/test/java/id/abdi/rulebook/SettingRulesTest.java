package id.abdi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final NamedUnit UNIT = new NamedUnit(UnitId.fresh(), "DKP", "Dinas Contoh Kelautan");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # value, from,       unit, end,   source,        wrong field
                    61,      2026-12-01, '',   false, Perbup 1/2026, value
                    lima,    2026-12-01, '',   false, Perbup 1/2026, value
                    '',      2026-12-01, '',   false, Perbup 1/2026, value
                    7,       -,          '',   false, Perbup 1/2026, validFrom
                    7,       1900-01-01, '',   false, Perbup 1/2026, validFrom
                    7,       2026-12-01, XYZ,  false, Perbup 1/2026, unit
                    7,       2026-12-01, '',   true,  Perbup 1/2026, end
                    7,       2026-12-01, '',   false, ab,            source
                    """)
    void aWrongFieldIsNamed(
            String value, @Nullable LocalDate from, String unit, boolean end, String source, String field) {
        RuleForm form = new RuleForm(value, from, unit, end, source, "", false, 0);

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> SettingRules.draft(Settings.RULE, form, unit(form), TODAY));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void aUnitMayFollowAgainWhatHoldsAboveIt() {
        RuleForm form = new RuleForm("", LocalDate.parse("2026-12-01"), "DKP", true, "Perbup 1/2026", "", true, 0);

        SettingRules.Draft draft = SettingRules.draft(Settings.RULE, form, unit(form), TODAY);

        assertThat(draft.value()).isNull();
        assertThat(draft.place().unit()).isEqualTo(UNIT.id());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10.30, 10:30
            10:30, 10:30
            7:5,   ''
            25.00, ''
            """)
    void anHourIsWrittenWithADotOrAColon(String typed, String stored) {
        assertThat(RuleType.time()
                        .read(typed)
                        .map(hour -> RuleType.time().write(hour))
                        .orElse(""))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,5  | 0.5
            1.25 | 1.25
            3    | ''
            x    | ''
            """)
    void aNumberWithDecimalsIsWrittenWithACommaOrADot(String typed, String stored) {
        RuleType<BigDecimal> share = RuleType.decimal("0", "2");

        assertThat(share.read(typed).map(share::write).orElse("")).isEqualTo(stored);
    }

    private static Optional<NamedUnit> unit(RuleForm form) {
        return form.unit().equals("DKP") ? Optional.of(UNIT) : Optional.empty();
    }
}
