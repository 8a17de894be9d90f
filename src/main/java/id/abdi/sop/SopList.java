package id.abdi.sop;

import id.abdi.kernel.UnitId;
import id.abdi.sop.SopVersion.Heading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SOPs of an agency as of a date, from all their versions. */
final class SopList {
    /** Which of them are asked for. */
    enum Part {
        IN_FORCE,
        DRAFTS,
        REVIEW,
        ENDED
    }

    /**
     * One SOP.
     *
     * @param current the version in force on the date, null where none is
     * @param open the version that is written or not begun yet, null where there is none or the reader may not know
     * @param due whether it is time to look whether it still fits (S-7)
     */
    record One(
            Heading sop,
            @Nullable SopVersion current,
            @Nullable SopVersion open,
            SopVersion newest,
            boolean due) {
        /** What the list shows of it. */
        SopVersion shown() {
            return current != null ? current : newest;
        }

        boolean in(Part part) {
            return switch (part) {
                case IN_FORCE -> current != null;
                case DRAFTS -> open != null;
                case REVIEW -> due;
                case ENDED -> current == null && open == null;
            };
        }
    }

    private final List<One> all;

    private SopList(List<One> all) {
        this.all = all;
    }

    /**
     * @param drafts the units whose drafts the reader may see
     * @param months after how many months an SOP is looked at again
     */
    static SopList of(Collection<SopVersion> versions, Set<UnitId> drafts, LocalDate date, int months) {
        Map<SopId, List<SopVersion>> bySop = new LinkedHashMap<>();
        for (SopVersion version : versions) {
            if (version.edition() != null || drafts.contains(version.of().unit())) {
                bySop.computeIfAbsent(version.of().id(), none -> new ArrayList<>())
                        .add(version);
            }
        }
        return new SopList(bySop.values().stream()
                .map(each -> one(each, drafts, date, months))
                .toList());
    }

    private static One one(List<SopVersion> versions, Set<UnitId> drafts, LocalDate date, int months) {
        SopVersion newest = versions.getFirst();
        Optional<SopVersion> current =
                versions.stream().filter(version -> version.inForce(date)).findFirst();
        SopState state = newest.state(date);
        boolean open = (state.open() || state == SopState.APPROVED)
                && drafts.contains(newest.of().unit());
        boolean due = current.map(SopVersion::edition)
                .filter(edition -> SopRules.reviewDue(edition.lastLookedAt(), months, date))
                .isPresent();
        return new One(newest.of(), current.orElse(null), open ? newest : null, newest, due);
    }

    int count(Part part) {
        return (int) all.stream().filter(one -> one.in(part)).count();
    }

    /** Those of that part, and of that unit where one is given, in the order of their numbers. */
    List<One> of(Part part, @Nullable UnitId unit) {
        return all.stream()
                .filter(one -> one.in(part))
                .filter(one -> unit == null || one.sop().unit().equals(unit))
                .toList();
    }

    /** Those that were found, the closest first. */
    List<One> found(List<SopId> ids, @Nullable UnitId unit) {
        Map<SopId, One> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(one.sop().id(), one));
        return ids.stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .filter(one -> unit == null || one.sop().unit().equals(unit))
                .toList();
    }
}
