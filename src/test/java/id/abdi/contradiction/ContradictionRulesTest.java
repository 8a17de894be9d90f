package id.abdi.contradiction;

import static id.abdi.contradiction.ContradictionKind.INCOMPLETE_DAY;
import static id.abdi.contradiction.ContradictionKind.PRESENT_AND_ELSEWHERE;
import static id.abdi.contradiction.ContradictionKind.PRESENT_NOT_ON_DUTY;
import static id.abdi.contradiction.ContradictionKind.PRESENT_ON_LEAVE;
import static id.abdi.contradiction.ContradictionKind.PRESENT_WITHOUT_WORK;
import static id.abdi.contradiction.ContradictionKind.TOUCH_IN_FUTURE;
import static id.abdi.contradiction.ContradictionKind.TWO_PLACES;
import static id.abdi.contradiction.ContradictionKind.WORK_WITHOUT_PRESENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.abdi.attendance.DutyKind;
import id.abdi.calendar.Timing;
import id.abdi.contradiction.ContradictionRules.Bounds;
import id.abdi.contradiction.ContradictionRules.Found;
import id.abdi.dailyreport.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What of a day is asked, and which innocent explanation is seen first. Hours are 07.30 to 16.00 WIB; two doors of different networks,
 * at both of which others touched from 07.00 to 16.30; everything as it is known when the day is over.
 */
class ContradictionRulesTest {
    private static final Bounds OVER = new Bounds(Duration.ofMinutes(5), true, GivenDay.ZONE);

    private static GivenDay day() {
        return GivenDay.ofTwoDoors();
    }

    static Stream<Arguments> days() {
        return Stream.of(
                arguments("came, left, worked", day().at("07:20", "16:05").worked(), List.of()),
                arguments("did nothing and was away: the board shows it anyway", day(), List.of()),
                // Present without work.
                arguments("came, left, nothing entered", day().at("07:20", "16:05"), List.of(PRESENT_WITHOUT_WORK)),
                arguments("the head says so already", day().at("07:20", "16:05").said(Verdict.NO_RESULT), List.of()),
                arguments("present on a day of rest", day().at("07:20", "16:05").resting(), List.of()),
                // Work without presence.
                arguments("worked, and no device tells", day().worked(), List.of(WORK_WITHOUT_PRESENCE)),
                arguments(
                        "one of the devices was silent all day", day().worked().silent(), List.of()),
                arguments("the clock of a device is off", day().worked().drift(700), List.of()),
                arguments("a place of one's own choice (W-6)", day().worked().timing(Timing.FLEXIBLE), List.of()),
                arguments("a roster", day().worked().timing(Timing.ROSTER), List.of()),
                arguments("a shift of a roster", day().worked().planned(), List.of(WORK_WITHOUT_PRESENCE)),
                arguments("an approved correction", day().worked().corrected("07:30", "16:00"), List.of()),
                arguments("at sea", day().worked().leave(DutyKind.CROSSING), List.of()),
                arguments("nobody's user on any device", day().worked().without(), List.of()),
                arguments("elsewhere by a letter", day().worked().sent("Contoh Barat"), List.of()),
                arguments(
                        "elsewhere by a letter, started from the office",
                        day().at("07:20").worked().sent("Contoh Barat"),
                        List.of()),
                arguments(
                        "elsewhere by a letter, and here for half of the day",
                        day().at("07:20", "11:30").worked().sent("Contoh Barat"),
                        List.of(PRESENT_AND_ELSEWHERE)),
                arguments(
                        "elsewhere by a letter, back for an hour",
                        day().at("15:00", "16:05").worked().sent("Contoh Barat"),
                        List.of()),
                // Two places.
                arguments(
                        "two doors in four minutes",
                        day().at("07:20").elsewhere("07:24").at("16:05").worked(),
                        List.of(TWO_PLACES)),
                arguments(
                        "two doors in five minutes",
                        day().at("07:20").elsewhere("07:25").at("16:05").worked(),
                        List.of()),
                arguments(
                        "clocks that are off by that much",
                        day().at("07:20")
                                .elsewhere("07:24")
                                .at("16:05")
                                .worked()
                                .drift(45),
                        List.of()),
                arguments(
                        "two doors of one network",
                        day().at("07:20")
                                .elsewhere("07:24")
                                .at("16:05")
                                .worked()
                                .together(),
                        List.of()),
                // Presence on leave.
                arguments(
                        "touched on leave",
                        day().at("08:00", "15:00").leave(DutyKind.LEAVE_ANNUAL),
                        List.of(PRESENT_ON_LEAVE)),
                arguments(
                        "in training at the office", day().at("08:00", "15:00").leave(DutyKind.TRAINING), List.of()),
                arguments("fell ill and went home", day().at("07:20", "09:00").leave(DutyKind.SICK), List.of()),
                arguments(
                        "ill all day at work",
                        day().at("07:20", "16:00").leave(DutyKind.SICK),
                        List.of(PRESENT_ON_LEAVE)),
                // Reported as not on duty.
                arguments(
                        "reported on leave, and touched",
                        day().at("07:20", "16:00").away(DutyKind.LEAVE_ANNUAL),
                        List.of(PRESENT_NOT_ON_DUTY)),
                arguments("reported ill, went home", day().at("07:20", "09:00").away(DutyKind.SICK), List.of()),
                arguments("reported in training", day().at("07:20", "16:00").away(DutyKind.TRAINING), List.of()),
                // Incomplete.
                arguments("only came", day().at("07:20").worked(), List.of(INCOMPLETE_DAY)),
                arguments("only left", day().at("16:01").worked(), List.of(INCOMPLETE_DAY)),
                arguments("only came, by a roster", day().at("07:20").worked().timing(Timing.ROSTER), List.of()),
                arguments(
                        "only came, and the device fell silent at noon",
                        day().at("07:20").worked().until("12:00"),
                        List.of()),
                arguments(
                        "only left, and the device woke at noon",
                        day().at("16:01").worked().since("12:00"),
                        List.of()),
                arguments("only came, corrected", day().at("07:20").worked().corrected("07:20", null), List.of()),
                // The future.
                arguments(
                        "a touch from tomorrow",
                        day().at("07:20", "16:05").worked().ahead(1),
                        List.of(TOUCH_IN_FUTURE)),
                arguments(
                        "the device says so of everybody",
                        day().at("07:20", "16:05").worked().ahead(4),
                        List.of()),
                arguments(
                        "the clock is known to be off",
                        day().at("07:20", "16:05").worked().ahead(1).drift(-900),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void aDayAsksWhatItsRecordsDoNotExplain(String name, GivenDay given, List<ContradictionKind> kinds) {
        assertThat(ContradictionRules.of(given.day(), OVER))
                .as(name)
                .extracting(Found::kind)
                .containsExactlyElementsOf(kinds);
    }

    @Test
    void whileTheDayLastsOnlyWhatNothingCanChangeIsAsked() {
        Bounds still = new Bounds(Duration.ofMinutes(5), false, GivenDay.ZONE);
        assertThat(ContradictionRules.of(day().at("07:20").worked().day(), still))
                .isEmpty();
        assertThat(ContradictionRules.of(day().worked().day(), still)).isEmpty();
        assertThat(ContradictionRules.of(day().at("07:20").elsewhere("07:22").day(), still))
                .extracting(Found::kind)
                .containsExactly(TWO_PLACES);
    }

    @Test
    void theFactsAreTimesAndPlaces() {
        assertThat(ContradictionRules.of(
                        day().at("07:20")
                                .elsewhere("07:24")
                                .at("16:05")
                                .worked()
                                .day(),
                        OVER))
                .containsExactly(new Found(TWO_PLACES, List.of("07:20", "Pintu A", "07:24", "Pintu B")));
        assertThat(ContradictionRules.of(day().at("16:01").worked().day(), OVER))
                .containsExactly(new Found(INCOMPLETE_DAY, List.of("16:01", "IN")));
        assertThat(ContradictionRules.of(day().worked().day(), OVER))
                .containsExactly(new Found(WORK_WITHOUT_PRESENCE, List.of("1", "120")));
    }

    @Test
    void everyKindOffersAskingAndOwnWords() {
        assertThat(ContradictionKind.values())
                .allMatch(kind -> kind.usual().containsAll(List.of(Explanation.WILL_ASK, Explanation.OTHER)));
    }
}
