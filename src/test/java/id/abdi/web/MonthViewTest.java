package id.abdi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** The grid of a month. */
class MonthViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Ui ui = new PageFrame(
                    new Words(ZoneId.of("Asia/Jakarta")), new Languages(), new Assets(""), List.of())
            .ui(new MockHttpServletRequest());

    @Test
    void weeksBeginOnMonday() {
        MonthView month = month(Map.of());
        assertThat(month.weekdays()).startsWith("Sen").endsWith("Min").hasSize(7);
        assertThat(month.weeks()).hasSize(6).allMatch(week -> week.size() == 7);
        assertThat(month.weeks().getFirst().getLast().number()).isEqualTo(1);
        assertThat(month.weeks().getFirst().getFirst().inMonth()).isFalse();
    }

    @Test
    void aDayOfAnotherMonthShowsNothing() {
        MonthView month = month(Map.of(LocalDate.of(2026, 10, 26), mark("Sesuai")));
        assertThat(month.weeks().getFirst().getFirst().mark()).isNull();
        assertThat(month.legend()).isEmpty();
    }

    @Test
    void theLegendNamesEachStateOnce() {
        MonthView month = month(
                Map.of(TODAY, mark("Sesuai"), TODAY.minusDays(1), mark("Sesuai"), TODAY.minusDays(2), mark("Cuti")));
        assertThat(month.legend()).extracting(MonthView.Mark::text).containsExactly("Cuti", "Sesuai");
    }

    @Test
    void todayIsMarkedAndTheNextMonthIsNear() {
        MonthView month = month(Map.of());
        assertThat(month.weeks().stream().flatMap(List::stream).filter(MonthView.Day::today))
                .extracting(MonthView.Day::name)
                .containsExactly("Rabu, 25 November 2026");
        assertThat(month.next()).isEqualTo(new Link("/month?month=2026-12", "Desember 2026"));
    }

    private MonthView month(Map<LocalDate, MonthView.Mark> marks) {
        return MonthView.of(ui, YearMonth.from(TODAY), TODAY, marks, month -> "/month?month=" + month);
    }

    private static MonthView.Mark mark(String text) {
        return new MonthView.Mark(Tone.GOOD, text, null);
    }
}
