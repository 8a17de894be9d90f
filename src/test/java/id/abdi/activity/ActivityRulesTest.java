package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.activity.ActivityRules.Facts;
import id.abdi.activity.ActivityRules.Outcome;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** OFF-3 to OFF-5, and the open day of step 5 of the main job. */
class ActivityRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant MOMENT = Instant.parse("2026-11-25T07:00:00Z");
    private static final DayState OPEN = new DayState.Open(MOMENT);
    private static final DayState LATE = new DayState.Late(MOMENT, MOMENT);
    private static final DayState CLOSED = new DayState.Closed(MOMENT);

    private final ActivityId id = ActivityId.fresh();
    private final EmployeeId owner = EmployeeId.fresh();
    private final EmployeeId helper = EmployeeId.fresh();

    @Test
    void theFirstIsVersionOne() {
        assertThat(ActivityRules.record(owner, draft("Rapat", null), facts(OPEN)))
                .isEqualTo(new Outcome.Next(1));
    }

    @Test
    void theSameRequestAgainAnswersTheFirstAlsoAfterTheDayClosed() {
        ActivityVersion first = version(1, "Rapat", null, owner);
        ActivityVersion second = version(2, "Rapat desa", null, owner);

        for (DayState day : List.of(OPEN, LATE, CLOSED)) {
            assertThat(ActivityRules.record(owner, draft("Rapat", null), facts(day, first, second)))
                    .isEqualTo(new Outcome.Same(first.activity()));
        }
    }

    @Test
    void otherContentOnAnOpenDayIsTheNextVersion() {
        assertThat(ActivityRules.record(
                        owner, draft("Rapat desa", null), facts(OPEN, version(1, "Rapat", null, owner))))
                .isEqualTo(new Outcome.Next(2));
    }

    @Test
    void backToAnEarlierContentIsANewVersionForWhoNamesTheVersionFollowed() {
        ActivityVersion first = version(1, "Rapat", null, owner);
        ActivityVersion second = version(2, "Rapat desa", 1, owner);

        assertThat(ActivityRules.record(owner, draft("Rapat", 2), facts(OPEN, first, second)))
                .isEqualTo(new Outcome.Next(3));
    }

    @Test
    void theContentOfTheNewestVersionMakesNoOther() {
        ActivityVersion first = version(1, "Rapat", null, owner);

        assertThat(ActivityRules.record(owner, draft("Rapat", 1), facts(OPEN, first)))
                .isEqualTo(new Outcome.Same(first.activity()));
    }

    @Test
    void aClosedDayTakesNoChangeAndTellsWhatIsStored() {
        ActivityVersion first = version(1, "Rapat", null, owner);

        for (DayState day : List.of(LATE, CLOSED)) {
            Refusal refusal = refusal(() -> ActivityRules.record(owner, draft("Rapat desa", null), facts(day, first)));
            assertThat(refusal.type()).isEqualTo("day-closed");
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.facts()).containsEntry("stored", ActivityAnswer.of(first));
        }
        assertThat(refusal(() -> ActivityRules.record(owner, draft("Rapat", null), facts(LATE)))
                        .type())
                .isEqualTo("day-closed");
    }

    @Test
    void aDayAheadTakesNothing() {
        assertThat(refusal(() -> ActivityRules.record(owner, draft("Rapat", null), facts(new DayState.NotBegun())))
                        .type())
                .isEqualTo("day-not-begun");
    }

    @Test
    void aDayBeforeTheEntryTakesNothing() {
        Facts facts = new Facts(owner, false, OPEN, List.of(), 0);

        assertThat(refusal(() -> ActivityRules.record(owner, draft("Rapat", null), facts))
                        .type())
                .isEqualTo("before-entry");
    }

    @Test
    void aDayHas24Hours() {
        Facts full = new Facts(owner, true, OPEN, List.of(), 1440 - 59);
        Facts fits = new Facts(owner, true, OPEN, List.of(), 1440 - 60);

        assertThat(refusal(() -> ActivityRules.record(owner, draft("Rapat", null), full))
                        .type())
                .isEqualTo("day-full");
        assertThat(ActivityRules.record(owner, draft("Rapat", null), fits)).isEqualTo(new Outcome.Next(1));
    }

    @Test
    void anActivityStaysOnItsDay() {
        ActivityDraft moved = new ActivityDraft(
                DAY.plusDays(1), "Rapat", 60, null, null, null, null, null, false, ActivityKind.ROUTINE, null, null);

        assertThat(refusal(() -> ActivityRules.record(owner, moved, facts(OPEN, version(1, "Rapat", null, owner))))
                        .type())
                .isEqualTo("other-date");
    }

    @Test
    void aStaleVersionIsNotFollowed() {
        ActivityVersion first = version(1, "Rapat", null, owner);
        ActivityVersion second = version(2, "Rapat desa", 1, owner);

        Refusal refusal =
                refusal(() -> ActivityRules.record(owner, draft("Rapat kota", 1), facts(OPEN, first, second)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(refusal.facts()).containsEntry("stored", ActivityAnswer.of(second));
    }

    @Test
    void theIdOfAnotherPersonIsTakenAndNothingOfItIsTold() {
        Facts foreign = new Facts(helper, true, OPEN, List.of(version(1, "Rapat", null, owner)), 0);

        Refusal refusal = refusal(() -> ActivityRules.record(helper, draft("Rapat", null), foreign));

        assertThat(refusal.type()).isEqualTo("id-taken");
        assertThat(refusal.facts()).isEmpty();
        assertThat(refusal(() -> ActivityRules.remove(helper, null, foreign)).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aRemovedIdIsNeverRevived() {
        ActivityVersion first = version(1, "Rapat", null, owner);
        ActivityVersion removal =
                new ActivityVersion(version(2, "Rapat", null, owner).activity(), true, "");

        assertThat(refusal(() -> ActivityRules.record(owner, draft("Rapat desa", null), facts(OPEN, first, removal)))
                        .type())
                .isEqualTo("activity-removed");
        assertThat(ActivityRules.record(owner, draft("Rapat", null), facts(OPEN, first, removal)))
                .as("a late retry of the first request")
                .isEqualTo(new Outcome.Same(first.activity()));
        assertThat(ActivityRules.remove(owner, null, facts(CLOSED, first, removal)))
                .isEqualTo(new Outcome.Same(removal.activity()));
    }

    @Test
    void aRemovalIsTheNextVersionOfAnOpenDay() {
        ActivityVersion first = version(1, "Rapat", null, owner);

        assertThat(ActivityRules.remove(owner, null, facts(OPEN, first))).isEqualTo(new Outcome.Next(2));
        assertThat(refusal(() -> ActivityRules.remove(owner, null, facts(LATE, first)))
                        .type())
                .isEqualTo("day-closed");
        assertThat(refusal(() -> ActivityRules.remove(owner, null, facts(OPEN))).type())
                .isEqualTo("not-found");
    }

    @Test
    void aHelperChangesOnlyWhatWaitsForTheOwnersWord() {
        ActivityVersion own = version(1, "Rapat", null, owner);
        ActivityVersion waiting = version(1, "Rapat", null, helper);

        assertThat(ActivityRules.record(helper, draft("Rapat desa", null), facts(OPEN, waiting)))
                .isEqualTo(new Outcome.Next(2));
        assertThat(refusal(() -> ActivityRules.record(helper, draft("Rapat desa", null), facts(OPEN, own)))
                        .type())
                .isEqualTo("owner-only");
        assertThat(refusal(() -> ActivityRules.remove(helper, null, facts(OPEN, own)))
                        .type())
                .isEqualTo("owner-only");
    }

    @Test
    void whatAHelperEnteredIsNoMatterOfAnother() {
        ActivityVersion waiting = version(1, "Rapat", null, helper);
        EmployeeId another = EmployeeId.fresh();

        assertThat(refusal(() -> ActivityRules.record(another, draft("Rapat desa", null), facts(OPEN, waiting)))
                        .type())
                .isEqualTo("owner-only");
        assertThat(refusal(() -> ActivityRules.remove(another, null, facts(OPEN, waiting)))
                        .type())
                .isEqualTo("owner-only");
        assertThat(refusal(() -> ActivityRules.touch(another, facts(OPEN, waiting)))
                        .type())
                .isEqualTo("owner-only");
        ActivityRules.touch(helper, facts(OPEN, waiting));
    }

    @Test
    void theOwnerTakesOverWhatAHelperEnteredByRecordingIt() {
        assertThat(ActivityRules.record(owner, draft("Rapat", null), facts(OPEN, version(1, "Rapat", null, helper))))
                .isEqualTo(new Outcome.Next(2));
    }

    @Test
    void theOwnersWordIsTakenAsLongAsTheReportIs() {
        ActivityVersion waiting = version(1, "Rapat", null, helper);

        ActivityRules.confirm(owner, 1, facts(OPEN, waiting));
        ActivityRules.confirm(owner, 1, facts(LATE, waiting));
        assertThat(refusal(() -> ActivityRules.confirm(owner, 1, facts(CLOSED, waiting)))
                        .type())
                .isEqualTo("day-closed");
        assertThat(refusal(() -> ActivityRules.confirm(owner, 2, facts(OPEN, waiting)))
                        .type())
                .isEqualTo("stale-version");
        assertThat(refusal(() -> ActivityRules.confirm(helper, 1, facts(OPEN, waiting)))
                        .type())
                .isEqualTo("not-found");
        assertThat(refusal(() -> ActivityRules.confirm(owner, 1, facts(OPEN, version(1, "Rapat", null, owner))))
                        .type())
                .isEqualTo("nothing-to-confirm");
    }

    private Facts facts(DayState day, ActivityVersion... versions) {
        return new Facts(owner, true, day, List.of(versions), 0);
    }

    private static ActivityDraft draft(String description, @Nullable Integer replaces) {
        return new ActivityDraft(
                DAY, description, 60, null, null, null, null, null, false, ActivityKind.ROUTINE, null, replaces);
    }

    private ActivityVersion version(int number, String description, @Nullable Integer replaces, EmployeeId author) {
        Activity activity = new Activity(
                id,
                number,
                owner,
                DAY,
                description,
                60,
                null,
                null,
                null,
                null,
                null,
                ActivityKind.ROUTINE,
                null,
                author,
                author.equals(owner) ? Confirmation.OWN : Confirmation.WAITING,
                List.of(),
                MOMENT.plusSeconds(number),
                new Receipt(Uuid7.next(), "0".repeat(64)));
        return new ActivityVersion(activity, false, draft(description, replaces).hash(author));
    }

    private static Refusal refusal(ThrowingCallable call) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).as("is refused").isNotNull();
        return refusal;
    }
}
