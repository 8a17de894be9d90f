package id.abdi.personnel;

import id.abdi.intake.ImportOptions;
import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a table of staff changes as of a day. What a row says of the person is recorded; where somebody works moves only when
 * a person has confirmed it.
 */
final class StaffPlan {
    private final StaffKnown known;
    private final LocalDate asOf;
    private final boolean confirmed;
    private final @Nullable EmployeeId self;
    private final List<StaffVerdict> verdicts = new ArrayList<>();
    private final Map<Nip, StaffTarget> targets = new HashMap<>();
    private final Map<EmployeeId, StaffRow> moving = new HashMap<>();
    private final List<Fact> added = new ArrayList<>();
    private final List<Fact> changed = new ArrayList<>();
    private final List<EmployeeId> leaving = new ArrayList<>();
    private final List<EmployeeId> moved = new ArrayList<>();

    private StaffPlan(StaffKnown known, LocalDate asOf, ImportOptions options) {
        this.known = known;
        this.asOf = asOf;
        this.confirmed = options.confirm();
        this.self = options.by();
    }

    static StaffPlan of(List<StaffRow> rows, StaffKnown known, LocalDate asOf, ImportOptions options) {
        StaffPlan plan = new StaffPlan(known, asOf, options);
        List<StaffRow> placed = rows.stream()
                .filter(row -> row.left() == null
                        && known.units().containsKey(row.place().unit()))
                .filter(row -> !known.later().contains(row.nip()))
                .toList();
        StaffTarget.Finder finder = new StaffTarget.Finder(placed, known);
        placed.forEach(row -> plan.targets.put(row.nip(), finder.of(row)));
        plan.findMoving(rows);
        Set<PostId> taken = new HashSet<>();
        for (StaffRow row : rows) {
            plan.verdicts.add(plan.verdict(row, taken));
        }
        return plan;
    }

    /** One for each row, in the order of the table. */
    List<StaffVerdict> verdicts() {
        return verdicts;
    }

    List<RowOutcome> outcomes() {
        return verdicts.stream().map(StaffVerdict::outcome).toList();
    }

    /** New posts, people and assignments, in the order in which they can be recorded. */
    List<Fact> added() {
        return added;
    }

    /** Facts that follow those in force. */
    List<Fact> changed() {
        return changed;
    }

    /** Who leaves the service. */
    List<EmployeeId> leaving() {
        return leaving;
    }

    /** Who moves into another unit, where an own line of the old one ends. */
    List<EmployeeId> moved() {
        return moved;
    }

    /** Who gives up a post, if everybody's move is recorded. Somebody whose new post stays held does not. */
    private void findMoving(List<StaffRow> rows) {
        for (StaffRow row : rows) {
            PersonFact person = known.persons().get(row.nip());
            StaffTarget target = targets.get(row.nip());
            Post now = known.place(row.nip());
            boolean moves = target != null
                    && now != null
                    && !now.id().equals(target.post().id());
            if (person != null && now != null && (moves || row.left() != null)) {
                moving.put(person.employee(), row);
            }
        }
        while (moving.values().removeIf(row -> row.left() == null && held(row))) {
            // Who stays keeps a post that somebody else's move had counted on.
        }
    }

    /** Whether somebody who does not move holds the post that the row means. */
    private boolean held(StaffRow row) {
        StaffTarget target = targets.get(row.nip());
        EmployeeId holder = target == null ? null : known.holder(target.post().id());
        PersonFact person = known.persons().get(row.nip());
        boolean own = person != null && person.employee().equals(holder);
        return holder != null && !own && !moving.containsKey(holder);
    }

    private StaffVerdict verdict(StaffRow row, Set<PostId> taken) {
        StaffVerdict verdict = new StaffVerdict(row, confirmed);
        PersonFact person = known.persons().get(row.nip());
        if (known.later().contains(row.nip())) {
            verdict.reject(Reason.of("personnel.staff.later", row.name()));
        } else if (person != null && person.employee().equals(self)) {
            own(verdict, person);
        } else if (row.left() != null) {
            leave(verdict, person);
        } else if (!known.units().containsKey(row.place().unit())) {
            String unit = row.place().unit();
            verdict.wait(
                    unit,
                    Reason.of(
                            "personnel.staff.unit-unknown",
                            row.name(),
                            unit,
                            row.place().unitName()));
        } else {
            place(verdict, person, taken);
        }
        return verdict;
    }

    /** Nobody decides about themselves: a colleague records what is different. */
    private void own(StaffVerdict verdict, PersonFact person) {
        StaffRow row = verdict.row();
        StaffTarget target = targets.get(row.nip());
        Post now = known.place(row.nip());
        boolean stays =
                now != null && target != null && now.id().equals(target.post().id());
        if (!stays
                || !StaffChanges.between(person, StaffChanges.merged(row, person, asOf))
                        .isEmpty()) {
            verdict.quarantine(Reason.of("personnel.staff.self", row.name()));
        }
    }

    private void leave(StaffVerdict verdict, @Nullable PersonFact person) {
        String word = String.valueOf(verdict.row().left());
        if (person == null) {
            verdict.skip();
        } else if (known.held().containsKey(person.employee())) {
            verdict.propose(Reason.of("personnel.staff.leaves", word, asOf));
            if (confirmed) {
                leaving.add(person.employee());
            }
        }
    }

    private void place(StaffVerdict verdict, @Nullable PersonFact person, Set<PostId> taken) {
        StaffRow row = verdict.row();
        StaffTarget target = targets.get(row.nip());
        if (target == null) {
            throw new IllegalStateException("a row in a known unit has a post");
        }
        Post now = known.place(row.nip());
        boolean stays = now != null && now.id().equals(target.post().id());
        if (!stays && occupied(verdict, target)) {
            return;
        }
        if (!stays && !taken.add(target.post().id())) {
            verdict.quarantine(Reason.of(
                    "personnel.staff.head-twice",
                    row.name(),
                    target.post().title(),
                    known.unitName(target.post().unit())));
            return;
        }
        if (person == null) {
            begin(verdict, target);
            return;
        }
        PersonFact after = StaffChanges.merged(row, person, asOf);
        List<Object> differences = StaffChanges.between(person, after);
        if (!differences.isEmpty()) {
            verdict.change(differences);
            changed.add(after);
        }
        verdict.known(person.employee());
        if (!stays) {
            move(verdict, target, now, person.employee());
        }
    }

    /** A post with a holder is given to nobody else: it waits for the holder's move. */
    private boolean occupied(StaffVerdict verdict, StaffTarget target) {
        EmployeeId holder = known.holder(target.post().id());
        if (holder == null || (confirmed && moving.containsKey(holder))) {
            return false;
        }
        String title = target.post().title();
        String name = verdict.row().name();
        if (moving.containsKey(holder)) {
            verdict.propose(Reason.of("personnel.staff.follows", title));
        } else {
            verdict.quarantine(Reason.of(
                    "personnel.staff.post-held",
                    name,
                    title,
                    known.unitName(target.post().unit())));
        }
        return true;
    }

    private void begin(StaffVerdict verdict, StaffTarget target) {
        EmployeeId id = new EmployeeId(Uuid7.next());
        LocalDate from = from(verdict.row());
        makePost(target);
        added.add(StaffChanges.begun(verdict.row(), id, from));
        added.add(AssignmentFact.definitive(id, target.post().id(), Period.from(from)));
        verdict.added(id);
    }

    private void move(StaffVerdict verdict, StaffTarget target, @Nullable Post now, EmployeeId person) {
        Post post = target.post();
        LocalDate from = from(verdict.row());
        verdict.propose(
                now == null
                        ? Reason.of("personnel.staff.placed", post.title(), known.unitName(post.unit()), from)
                        : Reason.of(
                                "personnel.staff.moves",
                                now.title(),
                                known.unitName(now.unit()),
                                post.title(),
                                known.unitName(post.unit()),
                                from));
        if (confirmed) {
            makePost(target);
            changed.add(AssignmentFact.definitive(person, post.id(), Period.from(from)));
            if (now != null && !now.unit().equals(post.unit())) {
                moved.add(person);
            }
        }
    }

    /** From the day of the table, or from the later day that the row itself names; never back into days that were reported. */
    private LocalDate from(StaffRow row) {
        LocalDate since = row.place().since();
        return since != null && since.isAfter(asOf) ? since : asOf;
    }

    private void makePost(StaffTarget target) {
        if (target.fresh()) {
            Post post = target.post();
            added.add(new PostFact(
                    post.id(), post.unit(), post.title(), post.kind(), post.echelon(), post.head(), Period.from(asOf)));
        }
    }
}
