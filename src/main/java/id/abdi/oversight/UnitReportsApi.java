package id.abdi.oversight;

import id.abdi.api.ApiCall;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.oversight.UnitReports.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/units/{code}/daily-reports}: who is reported, late and missing, by section; of today without a date. */
@RestController
class UnitReportsApi {
    private final UnitReports reports;
    private final LocalTimeZone zone;
    private final Clock clock;

    UnitReportsApi(UnitReports reports, LocalTimeZone zone, Clock clock) {
        this.reports = reports;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value = "Who is reported, late and missing in a unit, section by section, down to a depth.",
            problems = {"404 not-found", "422 depth"})
    @GetMapping("/api/v1/units/{unit}/daily-reports")
    Section of(
            Caller caller,
            @PathVariable String unit,
            @RequestParam Optional<LocalDate> date,
            @RequestParam(defaultValue = "1") int depth) {
        return reports.of(caller, unit, date.orElseGet(() -> zone.day(clock.instant())), depth);
    }
}
