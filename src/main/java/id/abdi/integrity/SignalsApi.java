package id.abdi.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.integrity.FindingSql.Listed;
import id.abdi.integrity.ReadSignals.Asked;
import id.abdi.integrity.ReadSignals.Units;
import id.abdi.integrity.Review.Outcome;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Slice;
import id.abdi.organization.Unit;
import id.abdi.signal.SignalKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signals and their reviews for the Inspectorate's programs, and everybody's own. */
@RestController
class SignalsApi {
    private final ReadSignals read;
    private final ReviewSql reviews;
    private final ReviewFinding review;
    private final PersonWords people;

    SignalsApi(ReadSignals read, ReviewSql reviews, ReviewFinding review, PersonWords people) {
        this.read = read;
        this.reviews = reviews;
        this.review = review;
        this.people = people;
    }

    @ApiCall(
            value =
                    "Signals of cheating in the record, newest month and strongest first: questions, never findings. Names nobody; one by itself does.",
            problems = {"403 not-allowed", "422 filter", "422 page-cursor", "422 page-limit"})
    @GetMapping("/api/v1/signals")
    Slice<Item> list(
            Caller caller,
            @RequestParam Optional<YearMonth> month,
            @RequestParam Optional<SignalKind> kind,
            @RequestParam Optional<String> agency,
            @RequestParam Optional<FindingSql.State> state,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        Slice<Listed> page = read.page(caller, new Asked(month, kind, agency, state), Paging.of(limit, after));
        Units units = read.units(page.items());
        return new Slice<>(page.items().stream().map(one -> item(one, units)).toList(), page.next());
    }

    @ApiCall(
            value = "One signal with whom it shows, its days and what looks at it brought; the look is noted.",
            problems = "404 not-found")
    @GetMapping("/api/v1/signals/{signal}")
    ResponseEntity<One> one(Caller caller, @PathVariable FindingId signal) {
        Listed listed = read.one(caller, signal);
        Finding finding = listed.finding();
        Map<EmployeeId, Person> known = people.byIds(finding.shown());
        One answer = new One(
                item(listed, read.units(List.of(listed))),
                nip(finding.person(), known),
                finding.other() == null ? null : nip(finding.other(), known),
                finding.named().size() > 1,
                finding.days(),
                finding.first(),
                finding.month().atEndOfMonth(),
                finding.honest(),
                finding.rules(),
                finding.checked(),
                said(reviews.of(List.of(signal))));
        return listed.version() == 0
                ? ResponseEntity.ok(answer)
                : ResponseEntity.ok().eTag("\"" + listed.version() + "\"").body(answer);
    }

    @ApiCall(value = "The signals about the caller, with what looks at them brought.")
    @GetMapping("/api/v1/me/signals")
    Own own(Caller caller) {
        List<Listed> own = read.own(caller);
        Units units = read.units(own);
        Map<FindingId, List<Review>> said =
                reviews.byFinding(own.stream().map(one -> one.finding().id()).toList());
        return new Own(own.stream()
                .map(one -> new Mine(
                        item(one, units),
                        one.finding().days(),
                        said(said.getOrDefault(one.finding().id(), List.of()))))
                .toList());
    }

    @ApiCall(
            value =
                    "What a look at a signal brought, by somebody of the Inspectorate whom it is not about; a correction names the version that it follows in If-Match.",
            answers = {201, 200},
            problems = {
                "403 own-signal",
                "404 not-found",
                "409 already-reviewed",
                "412 newer-version",
                "422 review-incomplete",
                "422 version-tag"
            })
    @PutMapping("/api/v1/signals/{signal}/review")
    ResponseEntity<Said> review(
            Caller caller,
            @PathVariable FindingId signal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Body body) {
        ReviewFinding.Recorded recorded = review.by(
                caller,
                signal,
                new ReviewFinding.Input(
                        body.outcome(), body.words(), IfMatch.version(ifMatch, IntegrityRefusals::versionTag)));
        return ResponseEntity.status(recorded.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + recorded.review().version() + "\"")
                .body(said(recorded.review()));
    }

    private static List<Said> said(List<Review> reviews) {
        return reviews.stream().map(SignalsApi::said).toList();
    }

    private static Said said(Review review) {
        return new Said(review.version(), review.outcome(), review.words(), review.recordedAt());
    }

    private static @Nullable String nip(EmployeeId person, Map<EmployeeId, Person> known) {
        Person words = known.get(person);
        return words == null ? null : words.nip().value();
    }

    private static Item item(Listed listed, Units units) {
        Finding finding = listed.finding();
        return new Item(
                finding.id().value(),
                finding.kind(),
                finding.month().toString(),
                code(units.of(finding, finding.unit())),
                code(units.of(finding, finding.agency())),
                finding.seen(),
                finding.occasions(),
                finding.strength(),
                listed.outcome(),
                listed.again(),
                finding.earlier() == null ? null : finding.earlier().value());
    }

    private static @Nullable String code(@Nullable Unit unit) {
        return unit == null ? null : unit.code();
    }

    /**
     * A signal, which names nobody.
     *
     * @param again whether it was to be watched and came again
     * @param earlier the same about the same people in an earlier month
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            UUID id,
            SignalKind kind,
            String month,
            @Nullable String unit,
            @Nullable String agency,
            int seen,
            int occasions,
            BigDecimal strength,
            @Nullable Outcome outcome,
            boolean again,
            @Nullable UUID earlier) {}

    /**
     * With whom it shows.
     *
     * @param both whether it asks about the other one as well; else that one did nothing
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record One(
            Item signal,
            @Nullable String nip,
            @Nullable String other,
            boolean both,
            List<LocalDate> days,
            LocalDate from,
            LocalDate to,
            BigDecimal honest,
            String rules,
            List<Innocent> checked,
            List<Said> reviews) {}

    /** All about the caller. */
    record Own(List<Mine> items) {}

    /** One about the caller. */
    record Mine(Item signal, List<LocalDate> days, List<Said> reviews) {}

    /** A review as it is sent. */
    record Body(@Nullable Outcome outcome, @Nullable String words) {}

    /** A review as it is stored. */
    record Said(int version, Outcome outcome, String words, Instant recordedAt) {}
}
