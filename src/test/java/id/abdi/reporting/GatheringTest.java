package id.abdi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.reporting.Gathering.Own;
import id.abdi.tally.DayCount;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No sum that leaves is of fewer people than the rule says, and none is found by taking one from another. */
class GatheringTest {
    private static Own own(String code, int people, int fewest) {
        Unit unit = new Unit(UnitId.fresh(), code, code, UnitLevel.SECTION, null);
        return new Own(
                unit, new DayCount(people, people, people, 0, 0, people, 0, 0, people, 60L * people, 0, 0, 0), fewest);
    }

    /** People of the units A, B, C …; what leaves, {@code +} for several together. */
    @ParameterizedTest(name = "{0} of {1} each: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 4 3     | 3 | A=5 B=4 C=3",
                "5 2 1     | 3 | A=5 +=3",
                "5 4 2     | 3 | A=5 +=6",
                "5 2       | 3 | +=7",
                "2         | 3 | ''",
                "1 1       | 3 | ''",
                "9 0       | 3 | +=9",
                "9 8 7 4   | 5 | A=9 B=8 +=11",
            })
    void whatIsTooFewIsPutTogether(String people, int fewest, String rows) {
        List<String> sizes = Arrays.asList(people.strip().split(" ", -1));
        List<Own> units = IntStream.range(0, sizes.size())
                .mapToObj(at -> own(String.valueOf((char) ('A' + at)), Integer.parseInt(sizes.get(at)), fewest))
                .toList();
        List<Gathering.Row> found = Gathering.of(units);
        assertThat(found.stream()
                        .map(row -> (row.unit() == null ? "+" : row.unit().code()) + "="
                                + row.count().people())
                        .sorted())
                .containsExactlyInAnyOrder(
                        rows.isBlank() ? new String[0] : rows.strip().split(" ", -1));
        assertThat(found).allSatisfy(row -> assertThat(row.count().people()).isGreaterThanOrEqualTo(fewest));
        if (!found.isEmpty()) {
            assertThat(found.stream().mapToInt(row -> row.count().people()).sum())
                    .isEqualTo(
                            units.stream().mapToInt(own -> own.count().people()).sum());
        }
    }
}
