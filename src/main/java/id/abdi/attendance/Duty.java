package id.abdi.attendance;

import org.jspecify.annotations.Nullable;

/**
 * One person's duty on one day.
 *
 * @param kind the kind of the recorded leave, also on a rest day within it; null without leave, or where it is veiled
 * @param holiday the name of the holiday, where the rest is one
 * @param elsewhere the place where a duty letter sends them on that day, so that no device here can tell of them; null without one
 */
public record Duty(
        DutyState state,
        @Nullable DutyKind kind,
        @Nullable String holiday,
        @Nullable String elsewhere) {
    public static final Duty ON = new Duty(DutyState.ON_DUTY, null, null);

    /** Without a duty letter. */
    public Duty(DutyState state, @Nullable DutyKind kind, @Nullable String holiday) {
        this(state, kind, holiday, null);
    }

    public boolean onDuty() {
        return state == DutyState.ON_DUTY;
    }

    /**
     * The same for eyes that must not see why (SEC-3): not on duty, and no more. Every kind is hidden, since hiding only
     * those that tell about health would tell it.
     */
    public Duty veiled() {
        return kind == null ? this : new Duty(state, null, holiday, elsewhere);
    }
}
