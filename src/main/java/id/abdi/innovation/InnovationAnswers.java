package id.abdi.innovation;

import id.abdi.evidence.EvidenceBook;
import id.abdi.identity.PersonWords;
import id.abdi.innovation.InnovationAnswer.StepAnswer;
import id.abdi.innovation.Step.Adoption;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says innovations in the words of the API, for many at once. */
@Component
class InnovationAnswers {
    private final ReadInnovations read;
    private final EvidenceBook evidence;
    private final PersonWords people;
    private final Directory directory;

    InnovationAnswers(ReadInnovations read, EvidenceBook evidence, PersonWords people, Directory directory) {
        this.read = read;
        this.evidence = evidence;
        this.people = people;
        this.directory = directory;
    }

    private record Names(Map<EmployeeId, String> people, Map<UnitId, String> codes) {
        String person(EmployeeId id) {
            return Optional.ofNullable(people.get(id)).orElse("");
        }

        @Nullable
        String code(@Nullable UnitId id) {
            return id == null ? null : codes.get(id);
        }
    }

    InnovationAnswer of(Innovation innovation) {
        return of(List.of(innovation)).getFirst();
    }

    List<InnovationAnswer> of(List<Innovation> innovations) {
        Set<EmployeeId> named = new HashSet<>();
        Set<UUID> proofs = new HashSet<>();
        innovations.forEach(one -> {
            named.addAll(one.credited());
            one.steps().forEach(taken -> named.add(taken.by()));
            proofs.addAll(one.proofs());
        });
        Map<EmployeeId, String> names = people.names(named);
        Map<UnitId, String> codes =
                directory.units(read.today()).stream().collect(Collectors.toMap(Unit::id, Unit::code));
        Set<UUID> evidenced = evidence.standing(proofs).keySet();
        return innovations.stream()
                .map(one -> answer(one, new Names(names, codes), evidenced))
                .toList();
    }

    private static InnovationAnswer answer(Innovation one, Names names, Set<UUID> evidenced) {
        Idea idea = one.idea();
        boolean proven = one.first(Step.Confirmed.class).isPresent();
        return new InnovationAnswer(
                one.id().value(),
                one.version(),
                one.stage().name(),
                idea.title(),
                idea.problem(),
                idea.attempt(),
                idea.gain(),
                Optional.ofNullable(names.code(one.place())).orElse(""),
                one.credited().stream().map(names::person).toList(),
                proven ? List.of() : ProofRules.missing(one, evidenced),
                one.steps().stream()
                        .filter(taken ->
                                !(taken.step() instanceof Step.Invited) && !(taken.step() instanceof Step.Left))
                        .map(taken -> step(taken, names))
                        .toList(),
                one.begunAt());
    }

    private static StepAnswer step(Taken taken, Names names) {
        StepFields said = StepFields.of(taken.step());
        Measure measure = said.measure();
        Adoption adoption = said.adoption();
        return new StepAnswer(
                taken.id(),
                taken.number(),
                StepFields.kind(taken.step()),
                said.words(),
                names.code(said.unit()),
                said.begins(),
                said.ends(),
                measure == null ? null : measure.indicator(),
                measure == null ? null : measure.figure(),
                measure == null ? null : measure.unit(),
                adoption == null ? null : adoption.reference(),
                adoption == null ? null : adoption.edition(),
                names.person(taken.by()),
                taken.at());
    }
}
