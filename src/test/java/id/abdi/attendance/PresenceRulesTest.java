package id.abdi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.attendance.PresenceRules.Corrected;
import id.abdi.attendance.PresenceRules.Plan;
import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What touches tell of a day (R10, R11; W-5, W-6; complaints 73 and 75). */
class PresenceRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkHours OFFICE = new WorkHours(LocalTime.of(7, 30), LocalTime.of(16, 0), 60, 450, false);

    /** {@code "2 07:21"}: that day of March 2026. */
    private static Instant at(String text) {
        String[] parts = text.strip().split(" ", -1);
        return LocalDateTime.of(MONDAY.withDayOfMonth(Integer.parseInt(parts[0])), LocalTime.parse(parts[1]))
                .atZone(ZONE)
                .toInstant();
    }

    private static List<Spell> spells(Timing timing, String touches) {
        return PresenceRules.spells(
                Arrays.stream(touches.split(",", -1)).map(PresenceRulesTest::at).toList(), timing, ZONE);
    }

    private static DayPresence monday(Timing timing, String touches, @Nullable Corrected corrected) {
        List<Spell> begun = touches.isEmpty()
                ? List.of()
                : spells(timing, touches).stream()
                        .filter(spell -> PresenceRules.day(spell.in(), ZONE).equals(MONDAY))
                        .toList();
        return PresenceRules.day(MONDAY, new Plan(timing, OFFICE), begun, corrected, ZONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // touches                            | late | early | minutes
                "2 07:21, 2 16:04                     |    0 |     0 |     463",
                "2 07:58, 2 15:30                     |   28 |    30 |     392",
                "2 07:58                              |   28 |     0 |       0",
                "2 16:04, 2 07:21, 2 12:01, 2 12:01   |    0 |     0 |     463",
                "2 07:21, 2 10:00                     |    0 |   360 |     159",
                "2 07:21, 3 07:25                     |    0 |     0 |       0"
            })
    void officeHoursAreComparedWithTheFirstAndLastTouch(String touches, int late, int early, int minutes) {
        DayPresence day = monday(Timing.FIXED, touches, null);
        assertThat(List.of(day.late(), day.early(), day.minutes())).containsExactly(late, early, minutes);
    }

    @Test
    void aPlannedShiftOverMidnightIsComparedWithItsOwnHours() {
        WorkHours night = new WorkHours(LocalTime.of(21, 0), LocalTime.of(7, 0), 0, 600, false);
        DayPresence day = PresenceRules.day(
                MONDAY,
                new Plan(Timing.ROSTER, night, "Malam"),
                spells(Timing.ROSTER, "2 21:10, 3 06:45"),
                null,
                ZONE);
        assertThat(List.of(day.late(), day.early(), day.minutes())).containsExactly(10, 15, 575);
        assertThat(day.shift()).isEqualTo("Malam");
    }

    @Test
    void whoIsBoundToNoHourIsNeverLate() {
        DayPresence day = monday(Timing.FLEXIBLE, "2 10:00, 2 19:10", null);
        assertThat(List.of(day.late(), day.early(), day.minutes())).containsExactly(0, 0, 490);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a night, a night after a morning, a day of the fire brigade, a touch that is missing, three nights
                "2 18:00, 3 07:00                                       | 2 18:00-3 07:00",
                "2 07:00, 2 14:00, 2 21:00, 3 07:00                     | 2 07:00-2 14:00; 2 21:00-3 07:00",
                "2 08:00, 2 20:00, 3 08:05                              | 2 08:00-2 20:00; 3 08:05",
                "2 08:00, 3 08:05                                       | 2 08:00-3 08:05?",
                "2 18:00, 3 18:00, 4 07:00                              | 2 18:00-3 18:00?; 4 07:00",
                "2 18:00, 3 07:00, 3 18:00, 4 07:00, 4 18:02, 4 18:02   | 2 18:00-3 07:00; 3 18:00-4 07:00; 4 18:02"
            })
    void aRosterGoesOverMidnight(String touches, String expected) {
        assertThat(spells(Timing.ROSTER, touches).stream().map(PresenceRulesTest::said))
                .containsExactly(expected.split("; ", -1));
    }

    private static String said(Spell spell) {
        return said(spell.in()) + (spell.out() == null ? "" : "-" + said(spell.out())) + (spell.doubtful() ? "?" : "");
    }

    private static String said(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZONE);
        return local.getDayOfMonth() + " " + local.toLocalTime();
    }

    @Test
    void anApprovedCorrectionStandsInForTheTouchThatItNames() {
        DayPresence day = monday(Timing.FIXED, "2 07:58", new Corrected(null, LocalTime.of(16, 0)));
        assertThat(List.of(day.late(), day.early(), day.minutes())).containsExactly(28, 0, 422);
        assertThat(day.corrected()).isTrue();
        DayPresence whole = monday(Timing.FIXED, "", new Corrected(LocalTime.of(7, 30), LocalTime.of(16, 0)));
        assertThat(whole.minutes()).isEqualTo(450);
        DayPresence night = monday(Timing.ROSTER, "2 18:00", new Corrected(null, LocalTime.of(7, 0)));
        assertThat(night.spells()).containsExactly(new Spell(at("2 18:00"), at("3 07:00"), false));
    }

    @Test
    void aDayWithoutATouchTellsNothing() {
        DayPresence day = monday(Timing.FIXED, "", null);
        assertThat(day.told()).isFalse();
        assertThat(List.of(day.late(), day.early(), day.minutes())).containsExactly(0, 0, 0);
    }
}
