package id.abdi.dailyreport;

import id.abdi.api.ApiCall;
import id.abdi.api.Paging;
import id.abdi.attendance.DutyState;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.Boards.Entry;
import id.abdi.identity.Caller;
import id.abdi.kernel.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The head's board for other programs. */
@RestController
class SubordinatesApi {
    private final Boards boards;
    private final LocalTimeZone zone;
    private final Clock clock;

    SubordinatesApi(Boards boards, LocalTimeZone zone, Clock clock) {
        this.boards = boards;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value = "The direct subordinates of a date, of today without one: duty, work and what is reported.",
            problems = {"422 page-limit", "422 page-cursor"})
    @GetMapping("/api/v1/me/subordinates")
    Slice<Subordinate> subordinates(
            Caller head,
            @RequestParam Optional<LocalDate> date,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        Paging paging = Paging.of(limit, after);
        LocalDate day = date.orElseGet(() -> zone.day(clock.instant()));
        List<Subordinate> people = boards.of(head.id(), day, clock.instant()).entries().stream()
                .filter(entry -> entry.standIn().isEmpty())
                .map(Subordinate::of)
                .toList();
        return paging.of(people, Subordinate::nip);
    }

    /**
     * A direct subordinate of that date.
     *
     * @param activities how many count
     * @param standardMinutes what the standards give for those, and what was recorded where there is no standard
     */
    record Subordinate(
            String nip,
            String name,
            String post,
            DutyState dutyStatus,
            int activities,
            int standardMinutes,
            @Nullable Reported reported) {
        static Subordinate of(Entry entry) {
            return new Subordinate(
                    entry.person().nip().value(),
                    entry.person().name(),
                    entry.person().post(),
                    entry.duty().state(),
                    entry.work().count(),
                    entry.work().standardMinutes(),
                    entry.report()
                            .map(report -> new Reported(report.verdict(), report.version(), report.late()))
                            .orElse(null));
        }
    }

    record Reported(Verdict verdict, int version, boolean late) {}
}
