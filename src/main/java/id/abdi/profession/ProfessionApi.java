package id.abdi.profession;

import id.abdi.api.ApiCall;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.profession.IndexPart.Dimension;
import id.abdi.profession.ProfessionIndex.Index;
import id.abdi.profession.ProfessionIndex.Level;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/employees/{nip}/professionalism}: the index with each sub-score (T-7). */
@RestController
class ProfessionApi {
    private final ProfessionIndex index;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    ProfessionApi(ProfessionIndex index, Rights rights, LocalTimeZone zone, Clock clock) {
        this.index = index;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param sum of the dimensions that are known
     * @param level null while a dimension is unknown
     */
    record Answer(LocalDate date, BigDecimal sum, @Nullable Level level, List<Part> dimensions) {}

    record Part(Dimension dimension, boolean known, BigDecimal score, BigDecimal most, List<Score> scores) {}

    /** @param name stable: {@code profession.hours} */
    record Score(String name, BigDecimal score, BigDecimal most) {}

    @ApiCall(
            value =
                    "The professionalism index of a person today: four dimensions with each sub-score; a dimension that nobody knows yet says so.",
            problems = {"404 not-found"})
    @GetMapping("/api/v1/employees/{nip}/professionalism")
    Answer of(Caller caller, @PathVariable Nip nip) {
        LocalDate today = zone.day(clock.instant());
        Employee person = rights.see(caller, nip, today);
        Index found = index.of(caller, person.id(), today);
        return new Answer(
                today,
                found.sum(),
                found.level().orElse(null),
                found.dimensions().stream()
                        .map(one -> new Part(
                                one.dimension(),
                                one.known(),
                                one.score(),
                                one.most(),
                                one.scores().stream()
                                        .map(part -> new Score(part.key(), part.score(), part.most()))
                                        .toList()))
                        .toList());
    }
}
