package id.abdi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {
    @Test
    void blanksOfEveryKindAndControlSignsBecomeOneBlank() {
        assertThat(OneLine.of(" Kapal\u00a0\t di\n\u0000 pelabuhan \r")).isEqualTo("Kapal di pelabuhan");
        assertThat(OneLine.of(null)).isEmpty();
        assertThat(OneLine.composed(null)).isEmpty();
    }

    @Test
    void aLetterAndItsSignAreOneCharacterOnlyWhereAsked() {
        String apart = "Andre\u0301";
        assertThat(OneLine.composed(apart)).isEqualTo("Andr\u00e9");
        assertThat(OneLine.of(apart)).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({"ab,true", "abc,false", "abcde,false", "abcdef,true", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00,false"})
    void charactersAreCountedAsReadersDo(String text, boolean outside) {
        assertThat(OneLine.outside(text, 3, 5)).isEqualTo(outside);
    }
}
