package id.abdi.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-10: codes have at least 64 random bits and survive being read from paper. */
class OneTimeCodeTest {
    @Test
    void aCodeHasFourGroupsOfSignsThatCannotBeTakenForOthers() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String written = OneTimeCode.fresh().written();
            assertThat(written).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(seen.add(written)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M-Q0ZD-19XA-B4TW",
                "7k3mq0zd19xab4tw",
                " 7K3M Q0ZD 19XA B4TW ",
                "7K3M–QOZD–I9XA–B4TW",
                "7k3m-q0zd-l9xa-b4tw"
            })
    void itMayBeTypedInAnyUsualWay(String typed) {
        assertThat(OneTimeCode.typed(typed).written()).isEqualTo("7K3M-Q0ZD-19XA-B4TW");
    }

    @Test
    void aLogLineSaysNothingOfIt() {
        assertThat(OneTimeCode.fresh()).hasToString("OneTimeCode");
    }
}
