package id.abdi.attendance;

import org.jspecify.annotations.Nullable;

/**
 * One person's duty on one day.
 *
 * @param kind the kind of the recorded leave, also on a rest day within it; null without leave, or where it is veiled
 * @param holiday the name of the holiday, where the rest is one
 */
public record Duty(
        DutyState state, @Nullable DutyKind kind, @Nullable String holiday) {
    public static final Duty ON = new Duty(DutyState.ON_DUTY, null, null);

    public boolean onDuty() {
        return state == DutyState.ON_DUTY;
    }

    /**
     * The same for eyes that must not see why (SEC-3): not on duty, and no more. Every kind is hidden, since hiding only
     * those that tell about health would tell it.
     */
    public Duty veiled() {
        return kind == null ? this : new Duty(state, null, holiday);
    }
}
