package id.abdi.progress;

import id.abdi.api.ApiCall;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.programme.Programme;
import id.abdi.programme.ProgrammeId;
import id.abdi.programme.Programmes;
import id.abdi.progress.ProgressAnswers.IndicatorAnswer;
import id.abdi.progress.ProgressAnswers.StandingAnswer;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a programme stands, for other programs (R6). */
@RestController
class StandingApi {
    private final Programmes programmes;
    private final ProgrammeProgress progress;
    private final LocalTimeZone zone;
    private final Clock clock;

    StandingApi(Programmes programmes, ProgrammeProgress progress, LocalTimeZone zone, Clock clock) {
        this.programmes = programmes;
        this.progress = progress;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value =
                    "Where a programme stands today on each indicator of the year that is a sum: reached, due, and the forecast to the end of the year with the range in which it lies in four cases of five.",
            problems = {"404 not-found"})
    @GetMapping("/api/v1/programmes/{programme}/standing")
    StandingAnswer standing(Caller caller, @PathVariable ProgrammeId programme) {
        LocalDate today = zone.day(clock.instant());
        Programme found = programmes.find(programme, today).orElseThrow(ProgressRefusals::unknown);
        return new StandingAnswer(
                today,
                progress.counted(found, today).stream().map(IndicatorAnswer::of).toList());
    }
}
