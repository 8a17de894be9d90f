package id.abdi.activity;

import java.util.List;
import java.util.Objects;

/** A person's activities of one day, in their newest versions, without removed and rejected ones, in order of entry. */
public record DayWork(List<Activity> activities) {
    public static final DayWork NONE = new DayWork(List.of());

    public DayWork {
        activities = List.copyOf(activities);
    }

    /** How many count: an activity entered on behalf counts after its owner confirmed it. */
    public int count() {
        return (int) activities.stream().filter(a -> a.confirmation().counts()).count();
    }

    /** The minutes of those that count. */
    public int minutes() {
        return activities.stream()
                .filter(a -> a.confirmation().counts())
                .mapToInt(Activity::minutes)
                .sum();
    }

    /** The minutes by the standards: what each gives, and what was said where there is no standard for it. */
    public int standardMinutes() {
        return activities.stream()
                .filter(a -> a.confirmation().counts())
                .mapToInt(activity -> Objects.requireNonNullElse(activity.standardMinutes(), activity.minutes()))
                .sum();
    }

    /** Whether some activity that counts is measured by a standard. */
    public boolean measured() {
        return activities.stream().anyMatch(a -> a.confirmation().counts() && a.standardMinutes() != null);
    }

    /** How many wait for the owner's word. */
    public int waiting() {
        return (int) activities.stream()
                .filter(a -> a.confirmation() == Confirmation.WAITING)
                .count();
    }
}
