package id.abdi.standard;

import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.kernel.Slice;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.PostId;
import id.abdi.organization.Unit;
import id.abdi.sop.SopId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work standards for other programs, under their codes. */
@RestController
@RequestMapping("/api/v1/standards")
class StandardApi {
    private final Standards standards;
    private final StandardSql sql;
    private final Sections sections;
    private final KeepStandards keep;

    StandardApi(Standards standards, StandardSql sql, Sections sections, KeepStandards keep) {
        this.standards = standards;
        this.sql = sql;
        this.sections = sections;
        this.keep = keep;
    }

    @ApiCall(
            value = "The standards that the caller may claim on a date, today without one; those whose words begin so.",
            problems = {"422 page-cursor", "422 page-limit"})
    @GetMapping
    Slice<Answer> list(
            Caller caller,
            @RequestParam Optional<LocalDate> date,
            @RequestParam Optional<String> q,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        Map<UnitId, Unit> all = sections.all();
        List<Answer> found = standards.search(caller.id(), date.orElseGet(sections::today), q.orElse("")).stream()
                .map(standard -> Answer.of(standard, all))
                .toList();
        return Paging.of(limit, after).of(found, Answer::code);
    }

    @ApiCall(value = "One standard as it is in force on a date, today without one.", problems = "404 not-found")
    @GetMapping("/{standard}")
    ResponseEntity<Answer> one(Caller caller, @PathVariable String standard, @RequestParam Optional<LocalDate> date) {
        return answer(
                200,
                StandardCode.read(standard)
                        .flatMap(code -> standards.inForce(code, date.orElseGet(sections::today)))
                        .filter(found ->
                                sections.visible(caller, sections.all()).contains(found.unit()))
                        .orElseThrow(StandardRefusals::unknown));
    }

    @ApiCall(
            value = "A head sets a standard of the own section, or what holds of it from a day on.",
            answers = {200, 201},
            problems = {
                "403 not-your-section",
                "404 not-found",
                "412 stale-version",
                "422 other-section",
                "422 standard-invalid",
                "422 standard-past",
                "422 unknown-sop",
                "422 version-tag"
            })
    @PutMapping("/{standard}")
    ResponseEntity<Answer> put(
            Caller caller,
            @PathVariable String standard,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Body body) {
        StandardCode code = StandardCode.read(standard).orElseThrow(StandardRefusals::unknown);
        Optional<StandardId> known = sql.idOf(code);
        if (known.isPresent()) {
            return answer(
                    200,
                    keep.change(
                            caller,
                            known.get(),
                            IfMatch.version(ifMatch, StandardRefusals::versionTag),
                            body.input(code)));
        }
        UnitId unit = sections.unit(body.unit()).map(Unit::id).orElseThrow(StandardRefusals::notYours);
        StandardId id = keep.create(caller, new StandardId(Uuid7.next()), unit, body.input(code));
        return answer(201, sql.history(id).getLast().standard());
    }

    @ApiCall(
            value = "A head withdraws a standard of the own section from a day on.",
            problems = {
                "403 not-your-section",
                "404 not-found",
                "409 standard-withdrawn",
                "412 stale-version",
                "422 reason-missing",
                "422 standard-past",
                "422 version-tag"
            })
    @PostMapping("/{standard}/withdrawal")
    Withdrawn withdraw(
            Caller caller,
            @PathVariable String standard,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Withdrawal body) {
        StandardCode code = StandardCode.read(standard).orElseThrow(StandardRefusals::unknown);
        StandardId id = sql.idOf(code).orElseThrow(StandardRefusals::unknown);
        return new Withdrawn(
                code.value(),
                keep.withdraw(
                        caller,
                        id,
                        IfMatch.version(ifMatch, StandardRefusals::versionTag),
                        body.from(),
                        body.reason()));
    }

    private ResponseEntity<Answer> answer(int status, WorkStandard standard) {
        return ResponseEntity.status(status)
                .eTag("\"" + standard.version() + "\"")
                .body(Answer.of(standard, sections.all()));
    }

    /** A standard as a client sends it; {@code unit} is the code of the section, needed for a new one alone. */
    record Body(
            @Nullable String unit,
            @Nullable String name,
            @Nullable String unitOfOutput,
            @Nullable BigDecimal standardMinutes,
            @Nullable String criteria,
            @Nullable Set<UUID> posts,
            @Nullable LocalDate from,
            @Nullable String reason,
            @Nullable SopId sopId) {
        StandardInput input(StandardCode code) {
            Set<PostId> chosen =
                    posts == null ? Set.of() : posts.stream().map(PostId::new).collect(Collectors.toSet());
            return new StandardInput(
                    code.value(),
                    name,
                    unitOfOutput,
                    standardMinutes,
                    criteria,
                    posts == null,
                    chosen,
                    from,
                    reason,
                    sopId);
        }
    }

    record Withdrawal(@Nullable LocalDate from, @Nullable String reason) {}

    /** From that day on it is not claimed. */
    record Withdrawn(String code, LocalDate from) {}

    /** A standard in one version; without {@code posts} everybody of the section may claim it. */
    record Answer(
            String code,
            int version,
            String unit,
            String name,
            String unitOfOutput,
            BigDecimal standardMinutes,
            @Nullable String criteria,
            @Nullable List<UUID> posts,
            LocalDate from,
            @Nullable LocalDate to) {
        static Answer of(WorkStandard standard, Map<UnitId, Unit> all) {
            Unit unit = all.get(standard.unit());
            return new Answer(
                    standard.code().value(),
                    standard.version(),
                    unit == null ? "" : unit.code(),
                    standard.name(),
                    standard.unitOfOutput(),
                    new BigDecimal(standard.minutes().stripTrailingZeros().toPlainString()),
                    standard.criteria(),
                    standard.forSection()
                            ? null
                            : standard.posts().stream()
                                    .map(PostId::value)
                                    .sorted()
                                    .toList(),
                    standard.period().from(),
                    standard.period().last());
        }
    }
}
