package id.abdi.calendar;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Holidays, Ramadan and patterns of years that no other route counts days of. */
@Component
class CalendarRoutes implements RouteSamples {
    private static final LocalDate FIRST = LocalDate.of(2035, 1, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final CalendarHistory history;
    private final CalendarMemory memory;

    CalendarRoutes(CalendarHistory history, CalendarMemory memory) {
        this.history = history;
        this.memory = memory;
    }

    private static Ask day() {
        return Ask.plain()
                .with("day", FIRST.plusDays(NUMBER.incrementAndGet()))
                .with("kind", HolidayKind.REGIONAL)
                .with("description", "Hari contoh")
                .with("source", "SK Contoh 1/2035");
    }

    private Ask recorded() {
        LocalDate day = FIRST.plusDays(NUMBER.incrementAndGet());
        Holiday holiday = new Holiday(day, HolidayKind.REGIONAL, "Hari contoh", null);
        history.holidays(List.of(holiday), "SK Contoh 1/2035", TestClock.START);
        HolidayId id = memory.facts()
                .holidays()
                .current(HolidayTable.Place.of(holiday))
                .orElseThrow()
                .id();
        return Ask.at("holiday", id)
                .with("replaces", id)
                .with("withdrawn", true)
                .with("known", 1)
                .with("source", "SK Contoh 2/2035");
    }

    /** Of a Hijri year that is not set. */
    private Ask ramadan() {
        int year = 1460 + NUMBER.incrementAndGet() % 15;
        Ramadan expected = Ramadan.expected(year);
        int known = memory.facts().ramadan(year).map(Ramadan::version).orElse(0);
        return Ask.at("hijriYear", year)
                .with("first", expected.first())
                .with("last", expected.last())
                .with("source", "Contoh")
                .with("known", known);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /calendar/holidays/{holiday}", this::recorded),
                Sample.of("GET /calendar/ramadan/{hijriYear}", this::ramadan),
                Sample.of("POST /calendar/holidays", "new", CalendarRoutes::day),
                Sample.of("POST /calendar/holidays", "withdrawal", this::recorded),
                Sample.of("POST /calendar/holidays/preview", CalendarRoutes::day),
                Sample.of("POST /calendar/holidays/withdrawal/preview", this::recorded),
                Sample.of("POST /calendar/ramadan/{hijriYear}", this::ramadan),
                Sample.of("POST /calendar/ramadan/{hijriYear}/preview", this::ramadan),
                Sample.of(
                        "POST /calendar/patterns",
                        () -> Ask.plain()
                                .with("name", "Pola contoh " + NUMBER.incrementAndGet())
                                .with("days", DayOfWeek.MONDAY)));
    }
}
