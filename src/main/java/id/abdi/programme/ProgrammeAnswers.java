package id.abdi.programme;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.programme.ProgrammeAnswer.TargetAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says programmes in the words of the API. */
@Component
class ProgrammeAnswers {
    private final Directory directory;

    ProgrammeAnswers(Directory directory) {
        this.directory = directory;
    }

    ProgrammeAnswer of(Programme programme, LocalDate day) {
        return of(List.of(programme), day).getFirst();
    }

    List<ProgrammeAnswer> of(List<Programme> programmes, LocalDate day) {
        Map<UnitId, String> codes = directory.units(day).stream().collect(Collectors.toMap(Unit::id, Unit::code));
        return programmes.stream().map(programme -> answer(programme, codes)).toList();
    }

    private static ProgrammeAnswer answer(Programme programme, Map<UnitId, String> codes) {
        return new ProgrammeAnswer(
                programme.id().value(),
                programme.version(),
                programme.name(),
                programme.outcome(),
                codes.getOrDefault(programme.owner(), ""),
                programme.period().from(),
                Objects.requireNonNull(programme.period().last()),
                programme.indicators().stream()
                        .map(indicator -> new ProgrammeAnswer.Indicator(
                                indicator.id(),
                                indicator.name(),
                                indicator.targets().stream()
                                        .map(term -> new TargetAnswer(
                                                term.year(),
                                                term.quarter(),
                                                term.target().direction(),
                                                term.target().number(),
                                                term.target().upper(),
                                                term.target().unit()))
                                        .toList()))
                        .toList(),
                programme.milestones(),
                programme.agencies().stream()
                        .map(unit -> codes.getOrDefault(unit, ""))
                        .sorted()
                        .toList(),
                programme.validFrom(),
                programme.reason(),
                programme.recordedAt());
    }
}
