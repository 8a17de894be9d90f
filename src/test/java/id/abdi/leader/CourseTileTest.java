package id.abdi.leader;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.UnitId;
import id.abdi.leader.LeaderTile.Line;
import id.abdi.leader.LeaderTile.Said;
import id.abdi.organization.Directory;
import id.abdi.tally.DayCount;
import id.abdi.tally.UnitDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R5: an agency is said to rise or fall where weeks alone would seldom differ so, and else nothing is said of it. */
@AbdiTest
class CourseTileTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 13);

    @Autowired
    Regency regency;

    @Autowired
    Directory directory;

    /** What was counted of each branch. */
    private record Known(Map<UnitId, NavigableMap<LocalDate, DayCount>> branches) implements UnitDays {
        @Override
        public Sums below(UnitId top, LocalDate first, LocalDate last) {
            return new Sums(branches, null);
        }

        @Override
        public Optional<Map<UnitId, DayCount>> on(Collection<UnitId> units, LocalDate day) {
            return Optional.empty();
        }
    }

    /** @param good of 100 judged days in each of the eight weeks, the first the oldest */
    private Optional<Line> said(Place agency, IntUnaryOperator good) {
        NavigableMap<LocalDate, DayCount> days = new TreeMap<>();
        for (int week = 0; week < 8; week++) {
            int of = good.applyAsInt(week);
            days.put(MONDAY.minusWeeks(8 - week), new DayCount(100, 100, 100, 0, 0, of, 100 - of, 0, 0, 0, 0, 0, 0));
        }
        Map<UnitId, NavigableMap<LocalDate, DayCount>> branches = Map.of(agency.id(), days);
        return new CourseTile(new Known(branches), directory)
                .on(TestClock.TODAY).lines().stream().findFirst();
    }

    @Test
    void onlyAClearChangeIsNamed() {
        Place agency = regency.agency("Dinas Naik Turun");
        assertThat(said(agency, week -> week < 4 ? 90 + week % 2 : 70 + week % 2))
                .hasValueSatisfying(line -> {
                    assertThat(line.state()).isEqualTo(new Said("leader.course.falls", List.of(71, 91)));
                    assertThat(line.path()).isEqualTo("/units/" + agency.code() + "/development");
                });
        assertThat(said(agency, week -> week < 4 ? 80 : 85).map(Line::state))
                .hasValue(new Said("leader.course.rises", List.of(85, 80)));
        assertThat(said(agency, week -> 80)).isEmpty();
        assertThat(said(agency, week -> 75 + week * 7 % 11)).isEmpty();
    }
}
