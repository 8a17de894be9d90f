package id.abdi.credential;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.credential.PasswordRules.Fault;
import id.abdi.kernel.Nip;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEC-11: which passwords are taken. */
class PasswordRulesTest {
    private static final PasswordRules RULES = new PasswordRules(CommonPasswords.load(), List.of("bintan"));
    private static final OwnWords SINTA =
            new OwnWords(new Nip("199008172015032991"), "Sinta Laut Contoh, S.Sos", "Dinas Perikanan Rekaan");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // Length in characters, not in bytes; blanks count.
                "kucing42!, SHORT",
                "kapal biru,",
                "\"kapal pasir jendela hujan\",",
                "кораблик море,",
                "漢字漢字仮名交文章例,",
                // The most common, also in disguise and with a little behind them.
                "manchester, COMMON",
                "P4$$w0rd1234, COMMON",
                "Password2026!, COMMON",
                "RAHASIA-2026, COMMON",
                "2026bismillah, COMMON",
                "qwertyuiop123, COMMON",
                "dragon12345678, COMMON",
                "Indonesia1945, COMMON",
                "dragon 83 hujan sumur,",
                // Nothing but a row or a repetition.
                "aaaaaaaaaaaa, SIMPLE",
                "ababababab12, SIMPLE",
                "abcdefghijkl, SIMPLE",
                "1234567890123, SIMPLE",
                "pintupintupintu, SIMPLE",
                // The person's own words.
                "199008172015032991, OWN",
                "19900817xyz, OWN",
                "17081990abcd, OWN",
                "17-08-1990 abc, OWN",
                "17 Agustus 1990, OWN",
                "17august1990x, OWN",
                "201503 2991!!, OWN",
                "sinta laut 77, OWN",
                "S1nta-L4ut-77, OWN",
                "Contoh170890, OWN",
                "perikanan2026, OWN",
                "Dinas-Rekaan, OWN",
                "Bintan Jaya 1, OWN",
                "ASN Bintan 26, OWN",
                "pns perikanan, OWN",
                // Own words with enough beside them say nothing about the rest.
                "sinta melihat gajah ungu,",
                "bintan jarang turun salju,"
            })
    void aPasswordIsTakenUnlessItIsGuessedFirst(String password, @Nullable Fault fault) {
        assertThat(RULES.fault(password, SINTA)).isEqualTo(fault);
    }

    @Test
    void theLongestHas128Characters() {
        String long128 = "kapal pasir jendela hujan sumur ".repeat(4);
        assertThat(RULES.fault(long128, SINTA)).isNull();
        assertThat(RULES.fault(long128 + "x", SINTA)).isEqualTo(Fault.LONG);
    }

    @Test
    void theMostCommonAreAllRefused() {
        assertThat(CommonPasswords.load()).hasSizeGreaterThan(30_000);
        assertThat(CommonPasswords.load().stream().filter(word -> word.length() >= 10))
                .allMatch(word -> RULES.fault(word, SINTA) != null);
    }

    /** Whatever is typed gets an answer, and quickly: nothing in the rules runs away. */
    @Test
    void anythingGetsAnAnswer() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            int length = random.nextInt(200);
            String password = random.ints(length, 1, 0x3000)
                    .filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Fault fault = RULES.fault(password, SINTA);
            if (password.codePointCount(0, password.length()) < 10) {
                assertThat(fault).isEqualTo(Fault.SHORT);
            }
        }
    }

    @Test
    void aPersonWithoutBirthDateInTheNumberHasOwnWordsToo() {
        OwnWords contract = new OwnWords(new Nip("900123456789012991"), "Budi Karang Contoh", "Kecamatan Rekaan");
        assertThat(RULES.fault("budikarang26", contract)).isEqualTo(Fault.OWN);
        assertThat(RULES.fault("900123456789012991", contract)).isEqualTo(Fault.OWN);
    }
}
