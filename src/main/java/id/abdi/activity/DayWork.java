package id.abdi.activity;

import java.util.List;

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

    /** How many wait for the owner's word. */
    public int waiting() {
        return (int) activities.stream()
                .filter(a -> a.confirmation() == Confirmation.WAITING)
                .count();
    }
}
