package id.abdi.spotcheck;

import id.abdi.activity.DayWork;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Whom and what the lot hit for a head on a day.
 *
 * @param from the checkpoint that it was drawn from
 * @param candidates the head's people on duty who had written down something, in the order of their ids
 * @param employee the one of them who was drawn
 * @param activities what that person had written down, in the order of the ids
 * @param activity the one of these that was drawn
 */
record Draw(
        EmployeeId head,
        LocalDate date,
        Signed from,
        List<EmployeeId> candidates,
        EmployeeId employee,
        List<UUID> activities,
        UUID activity) {
    Draw {
        candidates = List.copyOf(candidates);
        activities = List.copyOf(activities);
    }

    /** Those from whom one is drawn, before it is known what they had written down. */
    record Able(EmployeeId head, LocalDate date, Signed from, List<EmployeeId> candidates) {
        /** @param candidates at least one, each with work that counts, in the order of their ids */
        Able {
            candidates = List.copyOf(candidates);
        }

        /** Whom the lot hits. */
        EmployeeId employee() {
            return candidates.get(lot().place(candidates.size()));
        }

        /** @param work of the one whom the lot hits */
        Draw draw(DayWork work) {
            List<UUID> done = work.activities().stream()
                    .filter(activity -> activity.confirmation().counts())
                    .map(activity -> activity.id().value())
                    .sorted(Comparator.comparing(UUID::toString))
                    .toList();
            UUID drawn = done.get(lot().ofActivity().place(done.size()));
            return new Draw(head, date, from, candidates, employee(), done, drawn);
        }

        private Lot lot() {
            return Lot.ofPerson(from.root(), head, date);
        }
    }

    /**
     * A checkpoint.
     *
     * @param tree which log of this installation; 0 for a made-up past, which has none
     * @param root in Base64
     */
    record Signed(int tree, long size, String root, Instant at) {}

    Lot lot() {
        return Lot.ofPerson(from.root(), head, date);
    }
}
