package id.abdi.contradiction;

import id.abdi.api.ApiCall;
import id.abdi.api.Paging;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.contradiction.AnswerContradiction.Of;
import id.abdi.contradiction.Contradiction.Answer;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What does not fit together in a person's days, for other programs. Questions, never findings: nothing is to be deducted for them. */
@RestController
@RequestMapping("/api/v1/employees/{nip}/contradictions")
class ContradictionApi {
    private static final int LONGEST_RANGE = 400;

    private final ContradictionSql sql;
    private final AnswerContradiction answer;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    ContradictionApi(ContradictionSql sql, AnswerContradiction answer, Rights rights, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.answer = answer;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value =
                    "What the head was asked about a person's days, with the answers; of the last month without a range.",
            problems = {"404 unknown-person", "422 page-cursor", "422 page-limit", "422 range"})
    @GetMapping
    Slice<ContradictionAnswer> list(
            Caller caller,
            @PathVariable Nip nip,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        Paging paging = Paging.of(limit, after);
        LocalDate last = to.orElseGet(() -> zone.day(clock.instant()));
        LocalDate first = from.orElse(last.minusDays(31));
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) > LONGEST_RANGE) {
            throw ContradictionRefusals.range(LONGEST_RANGE);
        }
        EmployeeId person = rights.see(caller, nip, last).id();
        List<ContradictionAnswer> found = sql.about(person, first, last).stream()
                .map(one -> ContradictionAnswer.of(nip, one))
                .toList();
        return paging.of(found, one -> one.date() + "." + one.kind());
    }

    @ApiCall(
            value =
                    "The direct superior of that day says what explains it; the same again changes nothing, another answer is the next version.",
            problems = {
                "403 not-allowed",
                "404 unknown-contradiction",
                "404 unknown-person",
                "422 contradiction-explanation",
                "422 contradiction-words"
            })
    @PutMapping("/{date}/{kind}/answer")
    ContradictionAnswer put(
            Caller head,
            @PathVariable Nip nip,
            @PathVariable LocalDate date,
            @PathVariable ContradictionKind kind,
            @RequestBody AnswerBody body) {
        return ContradictionAnswer.of(nip, answer.by(head, new Of(nip, date, kind), body.explanation(), body.words()));
    }

    @ApiCall(
            value = "The person says own words to it; the same words again change nothing.",
            problems = {"403 not-allowed", "404 unknown-contradiction", "404 unknown-person", "422 contradiction-words"
            })
    @PutMapping("/{date}/{kind}/words")
    ContradictionAnswer put(
            Caller person,
            @PathVariable Nip nip,
            @PathVariable LocalDate date,
            @PathVariable ContradictionKind kind,
            @RequestBody WordsBody body) {
        return ContradictionAnswer.of(nip, answer.words(person, new Of(nip, date, kind), body.words()));
    }

    record AnswerBody(
            @Nullable Explanation explanation, @Nullable String words) {}

    record WordsBody(@Nullable String words) {}

    /**
     * A question.
     *
     * @param facts in the order of the kind: times, devices, counts
     * @param answer the newest; null while the head has said nothing
     * @param said the person's own words, oldest first
     */
    record ContradictionAnswer(
            String nip,
            LocalDate date,
            ContradictionKind kind,
            List<String> facts,
            Instant askedAt,
            @Nullable HeadsAnswer answer,
            List<String> said) {
        static ContradictionAnswer of(Nip nip, Contradiction one) {
            Answer answer = one.answer();
            return new ContradictionAnswer(
                    nip.value(),
                    one.date(),
                    one.kind(),
                    one.facts(),
                    one.askedAt(),
                    answer == null
                            ? null
                            : new HeadsAnswer(answer.version(), answer.explanation(), answer.words(), answer.at()),
                    one.said());
        }
    }

    record HeadsAnswer(
            int version, Explanation explanation, @Nullable String words, Instant recordedAt) {}
}
