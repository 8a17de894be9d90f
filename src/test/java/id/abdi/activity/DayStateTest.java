package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.activity.DayClosing.Closing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R4, step 5 of the main job: a day closes on the next working day at 10:00, late reports are taken five working days more. */
class DayStateTest {
    // Wednesday 25 November 2026; the next working day is Thursday, the fifth after that the next Thursday.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0}: at {1} the day of 25 November is {2}")
    @CsvSource({
        "Asia/Jakarta,  2026-11-24T23:59:59, NotBegun",
        "Asia/Jakarta,  2026-11-25T00:00:00, Open",
        "Asia/Jakarta,  2026-11-25T18:00:00, Open",
        "Asia/Jakarta,  2026-11-26T09:59:59, Open",
        "Asia/Jakarta,  2026-11-26T10:00:00, Late",
        "Asia/Jakarta,  2026-12-03T23:59:59, Late",
        "Asia/Jakarta,  2026-12-04T00:00:00, Closed",
        "Asia/Jakarta,  2027-06-01T08:00:00, Closed",
        "Asia/Makassar, 2026-11-26T09:59:59, Open",
        "Asia/Makassar, 2026-11-26T10:00:00, Late",
        "Asia/Jayapura, 2026-11-24T23:59:59, NotBegun",
        "Asia/Jayapura, 2026-11-25T00:00:00, Open",
        "Asia/Jayapura, 2026-11-26T10:00:00, Late",
    })
    void theStateFollowsFromTheLocalTime(String zone, LocalDateTime local, String state) {
        assertThat(DayState.of(DAY, at(zone, local), closing(zone)).getClass().getSimpleName())
                .isEqualTo(state);
    }

    @Test
    void theSameMomentIsOpenInTheWestAndLateInTheEast() {
        Instant now = at("Asia/Jayapura", LocalDateTime.parse("2026-11-26T10:30:00"));

        assertThat(DayState.of(DAY, now, closing("Asia/Jayapura"))).isInstanceOf(DayState.Late.class);
        assertThat(DayState.of(DAY, now, closing("Asia/Jakarta"))).isInstanceOf(DayState.Open.class);
    }

    @Test
    void aStateTellsItsHours() {
        Closing closing = closing("Asia/Jakarta");

        assertThat(DayState.of(DAY, closing.opensAt(), closing)).isEqualTo(new DayState.Open(closing.closesAt()));
        assertThat(DayState.of(DAY, closing.closesAt(), closing))
                .isEqualTo(new DayState.Late(closing.closesAt(), closing.lastChance()));
        assertThat(DayState.of(DAY, closing.lastChance(), closing))
                .isEqualTo(new DayState.Closed(closing.lastChance()));
    }

    @Test
    void aDayCannotCloseBeforeItOpens() {
        Instant noon = Instant.parse("2026-11-25T05:00:00Z");

        assertThatThrownBy(() -> new Closing(noon, noon, noon)).isInstanceOf(IllegalStateException.class);
    }

    private static Closing closing(String zone) {
        return new Closing(
                at(zone, LocalDateTime.parse("2026-11-25T00:00:00")),
                at(zone, LocalDateTime.parse("2026-11-26T10:00:00")),
                at(zone, LocalDateTime.parse("2026-12-04T00:00:00")));
    }

    private static Instant at(String zone, LocalDateTime local) {
        return local.atZone(ZoneId.of(zone)).toInstant();
    }
}
