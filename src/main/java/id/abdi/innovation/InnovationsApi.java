package id.abdi.innovation;

import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.kernel.Slice;
import java.net.URI;
import java.util.Optional;
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

/** Innovations for other programs (R7): the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1/innovations")
class InnovationsApi {
    private final ReadInnovations read;
    private final InnovationAnswers answers;
    private final WriteIdea write;
    private final MoveInnovation move;

    InnovationsApi(ReadInnovations read, InnovationAnswers answers, WriteIdea write, MoveInnovation move) {
        this.read = read;
        this.answers = answers;
        this.write = write;
        this.move = move;
    }

    @ApiCall(
            value =
                    "Innovations, the newest first; by state, code of the unit (with those below it), and year of the idea.",
            problems = {"422 page-cursor", "422 page-limit"})
    @GetMapping
    Slice<InnovationAnswer> list(
            Caller caller,
            @RequestParam Optional<Stage.Name> state,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        ReadInnovations.Filter filter =
                new ReadInnovations.Filter(state.orElse(null), unit.orElse(null), year.orElse(null), null);
        Slice<Innovation> slice = Paging.of(limit, after)
                .of(read.by(caller, filter), one -> one.id().toString());
        return new Slice<>(answers.of(slice.items()), slice.next());
    }

    @ApiCall(
            value = "An innovation with its steps and what a proof still lacks.",
            problems = {"404 not-found"})
    @GetMapping("/{innovation}")
    ResponseEntity<InnovationAnswer> one(Caller caller, @PathVariable InnovationId innovation) {
        return answer(read.one(caller, innovation));
    }

    @ApiCall(
            value =
                    "An idea in three fields, under an id (UUIDv7) that the sender may make; sent again under it, it is the same. shared false keeps it as a draft.",
            problems = {"403 innovation-not-yours", "409 innovation-id-taken", "422 innovation-invalid"})
    @PostMapping
    ResponseEntity<InnovationAnswer> propose(Caller caller, @RequestBody IdeaInput body) {
        Innovation made = write.by(caller, body);
        return ResponseEntity.created(URI.create("/api/v1/innovations/" + made.id()))
                .eTag(tag(made))
                .body(answers.of(made));
    }

    @ApiCall(
            value =
                    "The author words the idea better, until a trial begins; If-Match names the version that it follows.",
            problems = {
                "403 innovation-not-yours",
                "404 not-found",
                "409 innovation-stage",
                "412 stale-version",
                "422 innovation-invalid",
                "422 version-tag"
            })
    @PutMapping("/{innovation}")
    ResponseEntity<InnovationAnswer> change(
            Caller caller,
            @PathVariable InnovationId innovation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody IdeaInput body) {
        return answer(write.change(caller, innovation, body, IfMatch.version(ifMatch, InnovationRefusals::versionTag)));
    }

    @ApiCall(
            value =
                    "Takes a step: share, withdraw, comment, invite, join, leave, trial, baseline, result, ask, confirm, decline, adopt, spread, close. The same again is the first one. \"Proven\" (confirm) needs figures before and after with their evidence, and somebody else.",
            problems = {
                "403 innovation-adopts",
                "403 innovation-below",
                "403 innovation-confirms",
                "403 innovation-not-invited",
                "403 innovation-not-yours",
                "403 innovation-own",
                "404 not-found",
                "409 innovation-measured",
                "409 innovation-stage",
                "409 innovation-waits",
                "422 innovation-invalid",
                "422 proof-missing"
            })
    @PostMapping("/{innovation}/{word}")
    ResponseEntity<InnovationAnswer> step(
            Caller caller,
            @PathVariable InnovationId innovation,
            @PathVariable String word,
            @RequestBody StepInput body) {
        StepKind kind = StepKind.read(word).orElseThrow(InnovationRefusals::unknown);
        return answer(move.by(caller, innovation, kind, body));
    }

    private ResponseEntity<InnovationAnswer> answer(Innovation innovation) {
        return ResponseEntity.ok().eTag(tag(innovation)).body(answers.of(innovation));
    }

    private static String tag(Innovation innovation) {
        return "\"" + innovation.version() + "\"";
    }
}
