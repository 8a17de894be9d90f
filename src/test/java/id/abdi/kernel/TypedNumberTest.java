package id.abdi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.250;1250", "1.250,5;1250.5", "12.500.000;12500000", "12,5;12.5", "12.5;12.5", "1.2500;1.2500"})
    void pointsGroupThousandsAndTheCommaBeginsTheRest(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, 9, 4)).contains(number);
    }

    @Test
    void nothingIsGroupedBehindZero() {
        assertThat(TypedNumber.read(" 0.500 ", 9, 4)).contains(new BigDecimal("0.500"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "satu", "-1", "1.2,5", "1,250,000", "1.250.00", "1.000.000.000", "1,12345", "1e3"})
    void whatIsNoSuchNumberIsNotGuessed(String typed) {
        assertThat(TypedNumber.read(typed, 9, 4)).isEmpty();
        assertThat(TypedNumber.read(null, 9, 4)).isEmpty();
    }
}
