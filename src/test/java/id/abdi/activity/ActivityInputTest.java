package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityInputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final EmployeeId AUTHOR = EmployeeId.fresh();

    @ParameterizedTest(name = "\"{0}\", {1} minutes, {2} {3} → {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Memeriksa berkas izin, 60,   -,       -,      -",
                "Memeriksa berkas izin, 60,   14,      berkas, -",
                "Rap,                   1,    0.5,     hari,   -",
                "Rap,                   1440, 1000000, lembar, -",
                "Ra,                    60,   -,       -,      description",
                "'   ',                 60,   -,       -,      description",
                "-,                     60,   -,       -,      description",
                "Memeriksa,             0,    -,       -,      minutes",
                "Memeriksa,             1441, -,       -,      minutes",
                "Memeriksa,             -,    -,       -,      minutes",
                "Memeriksa,             60,   0,       berkas, quantity",
                "Memeriksa,             60,   -1,      berkas, quantity",
                "Memeriksa,             60,   1.234,   berkas, quantity",
                "Memeriksa,             60,   1000001, berkas, quantity",
                "Memeriksa,             60,   3,       -,      unitOfOutput",
                "Memeriksa,             60,   -,       berkas, quantity",
            })
    void whatIsWrongIsNamedByItsField(
            @Nullable String description,
            @Nullable Integer minutes,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable String wrong) {
        ActivityInput input = new ActivityInput(
                DAY, description, minutes, quantity, unit, ActivityKind.ROUTINE, null, null, null, null, false, null);

        Refusal refusal = catchThrowableOfType(Refusal.class, input::checked);

        if (wrong == null) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(wrong);
        }
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        ActivityInput input = new ActivityInput(null, "x", null, null, null, null, null, null, null, null, false, null);

        Refusal refusal = catchThrowableOfType(Refusal.class, input::checked);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly("description", "date", "minutes", "kind");
    }

    @Test
    void theTextIsKeptInOneSpelling() {
        ActivityDraft draft = draft("  Rapat \u0000 koordinasi\r\n\tdesa\u00a0Contoh ", "2.50");

        assertThat(draft.description()).isEqualTo("Rapat koordinasi desa Contoh");
        assertThat(draft.quantity()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void aTextOf500SignsIsTakenAndOneMoreIsNot() {
        assertThat(draft("🌊".repeat(500), "1").description()).hasSize(1000);
        assertThat(catchThrowableOfType(Refusal.class, () -> draft("🌊".repeat(501), "1")))
                .isNotNull();
    }

    @Test
    void twoSpellingsOfOneContentHaveOneHash() {
        assertThat(draft("Rapat  koordinasi", "2.50").hash(AUTHOR))
                .isEqualTo(draft(" Rapat koordinasi", "2.5").hash(AUTHOR));
        assertThat(draft("Rapat", "100").hash(AUTHOR))
                .isEqualTo(draft("Rapat", "1E+2").hash(AUTHOR));
    }

    @Test
    void contentAuthorAndTheVersionFollowedAllChangeTheHash() {
        String hash = draft("Rapat", "2").hash(AUTHOR);

        assertThat(draft("Rapat", "3").hash(AUTHOR)).isNotEqualTo(hash);
        assertThat(draft("Rapat", "2").hash(EmployeeId.fresh())).isNotEqualTo(hash);
        assertThat(new ActivityInput(
                                DAY,
                                "Rapat",
                                60,
                                new BigDecimal("2"),
                                "kali",
                                ActivityKind.ROUTINE,
                                null,
                                1,
                                null,
                                null,
                                false,
                                null)
                        .checked()
                        .hash(AUTHOR))
                .isNotEqualTo(hash);
    }

    private static ActivityDraft draft(String description, String quantity) {
        return new ActivityInput(
                        DAY,
                        description,
                        60,
                        new BigDecimal(quantity),
                        "kali",
                        ActivityKind.ROUTINE,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null)
                .checked();
    }
}
