package id.abdi.innovation;

import id.abdi.innovation.Innovations.Part;
import id.abdi.innovation.Step.Trial;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An innovation with all that happened to it, the oldest first.
 *
 * @param version of the words of its idea
 * @param unit where its author worked when the idea was written down
 * @param begunAt when the idea was written down first
 */
public record Innovation(
        InnovationId id, int version, Idea idea, EmployeeId author, UnitId unit, Instant begunAt, List<Taken> steps) {
    public Innovation {
        steps = List.copyOf(steps);
    }

    public Stage stage() {
        return Stage.of(steps);
    }

    /**
     * Innovations are praise: everybody reads them. A draft only its author does, one that was taken back those who are named with it.
     */
    boolean seenBy(EmployeeId reader) {
        return switch (stage().name()) {
            case DRAFT -> author.equals(reader);
            case WITHDRAWN -> credited().contains(reader);
            case IDEA, TRIAL, PROVEN, ADOPTED, SPREAD, CLOSED -> true;
        };
    }

    Innovation with(Taken taken) {
        return new Innovation(
                id,
                version,
                idea,
                author,
                unit,
                begunAt,
                Stream.concat(steps.stream(), Stream.of(taken)).toList());
    }

    public Optional<Trial> trial() {
        return of(Step.Tried.class).map(Step.Tried::trial).reduce((earlier, later) -> later);
    }

    /** The owner of its trial; its author before there is one. */
    public EmployeeId owner() {
        return trial().map(Trial::owner).orElse(author);
    }

    /** Where it is tried; the author's unit before that. */
    public UnitId place() {
        return trial().map(Trial::unit).orElse(unit);
    }

    /** Its author and its owner, who speak for it. */
    Set<EmployeeId> leaders() {
        return new LinkedHashSet<>(List.of(author, owner()));
    }

    /** Everybody who is named with it: they wrote it, answer for it, or agreed to be named. */
    public SequencedSet<EmployeeId> credited() {
        SequencedSet<EmployeeId> named = new LinkedHashSet<>(leaders());
        for (Taken taken : steps) {
            switch (taken.step()) {
                case Step.Joined joined -> named.add(taken.by());
                case Step.Left left -> named.remove(taken.by());
                default -> {}
            }
        }
        return named;
    }

    /** As what that person is named with it, where they are. */
    Part part(EmployeeId person) {
        if (person.equals(owner())) {
            return Part.OWNER;
        }
        return person.equals(author) ? Part.AUTHOR : Part.CONTRIBUTOR;
    }

    /** Those who were asked and have not answered. */
    Set<EmployeeId> invited() {
        Set<EmployeeId> open = new LinkedHashSet<>();
        for (Taken taken : steps) {
            switch (taken.step()) {
                case Step.Invited(EmployeeId person) -> open.add(person);
                case Step.Joined joined -> open.remove(taken.by());
                case Step.Left left -> open.remove(taken.by());
                default -> {}
            }
        }
        return open;
    }

    /** The newest measure of that phase. */
    Optional<Taken> measured(Measure.Phase phase) {
        return steps.stream()
                .filter(taken -> taken.step() instanceof Step.Measured(Measure measure) && measure.phase() == phase)
                .reduce((earlier, later) -> later);
    }

    public Optional<Measure> measure(Measure.Phase phase) {
        return measured(phase).map(Taken::step).map(Step.Measured.class::cast).map(Step.Measured::measure);
    }

    /** The steps under which evidence of a proof stands. */
    Set<UUID> proofs() {
        Set<UUID> ids = new LinkedHashSet<>();
        Stream.of(Measure.Phase.values())
                .forEach(phase -> measured(phase).map(Taken::id).ifPresent(ids::add));
        return ids;
    }

    /** When a step of that kind was taken first. */
    public Optional<Instant> first(Class<? extends Step> kind) {
        return steps.stream()
                .filter(taken -> kind.isInstance(taken.step()))
                .map(Taken::at)
                .findFirst();
    }

    /** Activities that were named as done for it. */
    public List<Step.Work> works() {
        return of(Step.Worked.class).map(Step.Worked::work).toList();
    }

    private <S extends Step> Stream<S> of(Class<S> kind) {
        return steps.stream().map(Taken::step).filter(kind::isInstance).map(kind::cast);
    }
}
