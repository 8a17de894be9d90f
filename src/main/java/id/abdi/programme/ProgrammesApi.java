package id.abdi.programme;

import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.api.Paging;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The leader's programmes for other programs (R6). */
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammesApi {
    private final Programmes programmes;
    private final EnterProgramme enter;
    private final ProgrammeAnswers answers;
    private final LocalTimeZone zone;
    private final Clock clock;

    ProgrammesApi(
            Programmes programmes, EnterProgramme enter, ProgrammeAnswers answers, LocalTimeZone zone, Clock clock) {
        this.programmes = programmes;
        this.enter = enter;
        this.answers = answers;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value = "The leader's programmes that run on a date, today without one.",
            problems = {"422 page-cursor", "422 page-limit"})
    @GetMapping
    Slice<ProgrammeAnswer> list(
            Caller caller,
            @RequestParam Optional<LocalDate> date,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        LocalDate day = date.orElseGet(this::today);
        return Paging.of(limit, after)
                .of(answers.of(programmes.on(day), day), answer -> answer.id().toString());
    }

    @ApiCall(
            value = "A programme in the version of a date, today without one.",
            problems = {"404 not-found"})
    @GetMapping("/{programme}")
    ResponseEntity<ProgrammeAnswer> one(
            Caller caller, @PathVariable ProgrammeId programme, @RequestParam Optional<LocalDate> date) {
        return answer(programmes.find(programme, date.orElseGet(this::today)).orElseThrow(ProgrammeRefusals::unknown));
    }

    @ApiCall(
            value =
                    "A programme is entered under an id (UUIDv7) that the sender makes, or followed by its next version, which names the version it follows in If-Match.",
            problems = {
                "403 not-allowed",
                "412 stale-version",
                "422 not-uuid7",
                "422 programme-invalid",
                "422 version-tag"
            })
    @PutMapping("/{programme}")
    ResponseEntity<ProgrammeAnswer> put(
            Caller caller,
            @PathVariable ProgrammeId programme,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ProgrammeBody body) {
        return answer(enter.by(caller, programme, body.input(IfMatch.version(ifMatch, ProgrammeRefusals::versionTag))));
    }

    private ResponseEntity<ProgrammeAnswer> answer(Programme programme) {
        return ResponseEntity.ok().eTag("\"" + programme.version() + "\"").body(answers.of(programme, today()));
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
