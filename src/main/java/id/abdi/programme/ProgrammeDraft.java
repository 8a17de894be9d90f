package id.abdi.programme;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Sha256;
import id.abdi.kernel.UnitId;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.Milestone;
import id.abdi.programme.Programme.TermTarget;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be recorded of a programme, checked. */
record ProgrammeDraft(
        String name,
        String outcome,
        UnitId owner,
        Period period,
        List<Indicator> indicators,
        List<Milestone> milestones,
        List<UnitId> agencies,
        LocalDate validFrom,
        @Nullable String reason,
        @Nullable Integer replaces) {

    /** By which the same request is known again; every part has its length in front, so that no two contents share a spelling. */
    String hash(EmployeeId author) {
        return Sha256.of(Stream.of(
                        Stream.of(
                                "abdi-programme/1",
                                author.toString(),
                                name,
                                outcome,
                                owner.toString(),
                                period.toString(),
                                validFrom.toString(),
                                reason == null ? "" : reason),
                        indicatorWords().stream(),
                        milestoneWords().stream(),
                        agencies.stream().map(UnitId::toString))
                .flatMap(parts -> parts)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Each indicator with its targets in one line, as the ledger states it. */
    List<String> indicatorWords() {
        return indicators.stream()
                .map(indicator -> indicator.name() + ": "
                        + indicator.targets().stream()
                                .map(ProgrammeDraft::words)
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    List<String> milestoneWords() {
        return milestones.stream()
                .map(milestone -> milestone.due() + " " + milestone.name())
                .toList();
    }

    private static String words(TermTarget term) {
        return term.year() + (term.quarter() == null ? "" : "/" + term.quarter()) + " "
                + term.target().typed();
    }
}
