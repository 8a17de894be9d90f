package id.abdi.discipline;

import static java.util.stream.Collectors.toSet;

import id.abdi.breach.Competence;
import id.abdi.breach.Official;
import id.abdi.breach.Officials;
import id.abdi.breach.Rank;
import id.abdi.breach.SanctionKind;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As what somebody has to do with a case on a day: who has no part does not know of it (P-4). */
@Component
class CaseSight {
    private final Officials officials;
    private final Rights rights;

    CaseSight(Officials officials, Rights rights) {
        this.officials = officials;
        this.rights = rights;
    }

    /**
     * What a caller may have to do with.
     *
     * @param parts empty for who may not know of the case
     */
    record Sight(Set<Part> parts, Competence competence) {
        Sight {
            parts = parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
        }

        boolean is(Part part) {
            return parts.contains(part);
        }

        /** The direct superior; where that one is involved, the next above. */
        Optional<Official> superior() {
            return CaseSight.superior(competence);
        }

        Optional<Official> asOfficial(EmployeeId person) {
            return competence.official(person);
        }

        /** Who decides about measures after poor performance: the appointing official (PPK). */
        Optional<Official> regent() {
            return CaseSight.regent(competence);
        }
    }

    Competence competence(CaseFile file, LocalDate day) {
        return officials.above(file.opened().person(), day, file.involved());
    }

    Sight of(Caller caller, CaseFile file, LocalDate day) {
        return of(caller, file, competence(file, day), day);
    }

    /** Those of them in which the caller has a part; the lines are asked for once. */
    List<CaseFile> known(Caller caller, List<CaseFile> files, LocalDate day) {
        Map<EmployeeId, Competence> above = officials.above(
                files.stream().map(file -> file.opened().person()).collect(toSet()), day);
        return files.stream()
                .filter(file -> {
                    Competence competence =
                            Objects.requireNonNull(above.get(file.opened().person()));
                    return !of(caller, file, competence.without(file.involved()), day)
                            .parts()
                            .isEmpty();
                })
                .toList();
    }

    private Sight of(Caller caller, CaseFile file, Competence competence, LocalDate day) {
        EmployeeId person = file.opened().person();
        if (caller.id().equals(person)) {
            return new Sight(Set.of(Part.PERSON), competence);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (superior(competence)
                .filter(official -> official.id().equals(caller.id()))
                .isPresent()) {
            parts.add(Part.SUPERIOR);
        }
        if (file.opened().by().equals(caller.id())) {
            parts.add(Part.REPORTER);
        }
        if (file.team().contains(caller.id())) {
            parts.add(Part.TEAM);
        }
        if (competent(file, competence).contains(caller.id())) {
            parts.add(Part.COMPETENT);
        }
        if ((caller.is(Role.BKPSDM) || caller.is(Role.INSPECTORATE))
                && rights.mayDo(caller, Act.SEE_DISCIPLINE, person, day)) {
            if (caller.is(Role.BKPSDM)) {
                parts.add(Part.PERSONNEL);
            }
            if (caller.is(Role.INSPECTORATE)) {
                parts.add(Part.INSPECTORATE);
            }
        }
        return new Sight(parts, competence);
    }

    static Optional<Official> superior(Competence competence) {
        return competence.chain().stream()
                .filter(official -> !official.involved())
                .findFirst();
    }

    static Optional<Official> regent(Competence competence) {
        return competence.chain().stream()
                .filter(official -> official.rank() == Rank.REGENT)
                .findFirst();
    }

    /** Who is to decide what was proposed, or decided it; nobody before there is a proposal. */
    static List<EmployeeId> competent(CaseFile file, Competence competence) {
        Step proposed = file.last(StepKind.PROPOSED).orElse(null);
        if (proposed == null) {
            return List.of();
        }
        @Nullable
        EmployeeId decided = file.last(StepKind.DECIDED).map(Step::official).orElse(null);
        return Stream.of(
                        Optional.ofNullable(decided),
                        official(proposed.sanction(), competence).map(Official::id))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Who is competent for that sanction; for a measure, which has no kind, the appointing official. */
    static Optional<Official> official(@Nullable SanctionKind sanction, Competence competence) {
        return sanction == null ? regent(competence) : competence.official(sanction);
    }
}
