package id.abdi.activity;

import id.abdi.activity.DayClosing.Closing;
import java.time.Instant;
import java.time.LocalDate;

/** Where a day stands (R4, step 5 of the main job): each border belongs to the later state. */
public sealed interface DayState {
    /** The day lies ahead: nothing can be entered or reported. */
    record NotBegun() implements DayState {}

    /** Activities are entered and changed, reports are on time. */
    record Open(Instant closesAt) implements DayState {}

    /** Activities are read-only, reports are taken and marked late. */
    record Late(Instant closedAt, Instant lastChance) implements DayState {}

    /** Nothing is taken, unless the next superior reopens the day. */
    record Closed(Instant lastChance) implements DayState {}

    static DayState of(LocalDate day, Instant now, Closing closing) {
        if (now.isBefore(closing.opensAt())) {
            return new NotBegun();
        }
        if (now.isBefore(closing.closesAt())) {
            return new Open(closing.closesAt());
        }
        if (now.isBefore(closing.lastChance())) {
            return new Late(closing.closesAt(), closing.lastChance());
        }
        return new Closed(closing.lastChance());
    }
}
