package id.abdi.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values reckoned with printf, sha256sum and Python (docs/ledger.md), so that anybody else gets the same. */
class LotTest {
    private static final String ROOT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static Lot lot(String head, String date) {
        return Lot.ofPerson(ROOT, new EmployeeId(UUID.fromString(head)), LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({
        "01987a3c-5d00-7a11-8a11-0000000000aa, 2026-07-15,"
                + " 49f9a4f45a54c44c646a2594cff85d9124d01cb84d7575f3d502e77a1d3f6ff6, 0, 0, 2, 7, 42, 1",
        "01987a3c-5d00-7a11-8a11-0000000000ab, 2026-07-15,"
                + " 60880156db0ed0e49514448a4655227d00483242aeee54b4a5e75dd8e8c0b01d, 1, 2, 0, 5, 5, 2",
        "01987a3c-5d00-7a11-8a11-0000000000aa, 2026-07-16,"
                + " ffbbbe73d18c2b5e7eec6e856d59ba3c21bf8b36ec942f657e0503424ee08f57, 1, 0, 3, 18, 3, 4"
    })
    void theSameInputsHitTheSamePlace(
            String head, String date, String hash, int two, int three, int five, int many, int school, int activity) {
        Lot lot = lot(head, date);
        assertThat(lot.hex()).isEqualTo(hash);
        assertThat(lot.place(1)).isZero();
        assertThat(lot.place(2)).isEqualTo(two);
        assertThat(lot.place(3)).isEqualTo(three);
        assertThat(lot.place(5)).isEqualTo(five);
        assertThat(lot.place(25)).isEqualTo(many);
        assertThat(lot.place(60)).isEqualTo(school);
        assertThat(lot.ofActivity().place(7)).isEqualTo(activity);
    }

    @Test
    void overAYearEverybodyIsDrawnAboutAsOften() {
        Map<Integer, Integer> hits = new HashMap<>();
        LocalDate first = LocalDate.of(2026, 1, 1);
        first.datesUntil(first.plusDays(1_000))
                .forEach(day -> hits.merge(
                        lot("01987a3c-5d00-7a11-8a11-0000000000aa", day.toString())
                                .place(5),
                        1,
                        Integer::sum));
        assertThat(hits.values()).hasSize(5).allMatch(count -> count > 140 && count < 260);
    }
}
