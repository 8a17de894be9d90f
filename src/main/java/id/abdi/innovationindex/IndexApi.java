package id.abdi.innovationindex;

import id.abdi.api.ApiCall;
import id.abdi.identity.Caller;
import id.abdi.innovation.InnovationId;
import id.abdi.innovationindex.IndexSet.Grade;
import id.abdi.innovationindex.IndexSet.Indicator;
import id.abdi.innovationindex.ReadIndex.Scored;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The regional innovation index for other programs. */
@RestController
@RequestMapping("/api/v1/innovation-index")
class IndexApi {
    /**
     * The government's sum of a year.
     *
     * @param setOf the year whose indicators hold
     * @param confirmed whether their source was read in its own text
     */
    record IndexAnswer(
            int year,
            int setOf,
            boolean confirmed,
            int counted,
            int divisor,
            BigDecimal mean,
            BigDecimal number,
            BigDecimal percent,
            Grade grade,
            List<ScoreAnswer> innovations) {}

    /**
     * What an innovation reaches.
     *
     * @param profile null where nobody said what PP 38/2017 asks
     * @param missing numbers of the indicators that are missing, the mandatory ones first
     */
    record ScoreAnswer(
            UUID innovation,
            String title,
            int points,
            int most,
            boolean counts,
            @Nullable LocalDate adopted,
            @Nullable ProfileAnswer profile,
            List<Integer> missing,
            List<ParameterAnswer> parameters) {}

    /**
     * What PP 38/2017 asks of an innovation.
     *
     * @param criteria how each criterion of Pasal 6 is met, as far as somebody said
     */
    record ProfileAnswer(
            Profile.Form form,
            Profile.Kind kind,
            Profile.Initiator initiator,
            Map<Profile.Criterion, String> criteria,
            List<Profile.Criterion> missing) {
        static ProfileAnswer of(Profile profile) {
            return new ProfileAnswer(
                    profile.form(), profile.kind(), profile.initiator(), profile.criteria(), profile.missing());
        }
    }

    /** @param id under which the document is added */
    record ParameterAnswer(UUID id, int number, int parameter, String words) {}

    private final ReadIndex read;
    private final ChooseParameter choose;
    private final DescribeInnovation describe;

    IndexApi(ReadIndex read, ChooseParameter choose, DescribeInnovation describe) {
        this.read = read;
        this.describe = describe;
        this.choose = choose;
    }

    @ApiCall("The regional innovation index of a year, this one without one: the sum, and each innovation.")
    @GetMapping
    IndexAnswer sum(Caller caller, @RequestParam Optional<Integer> year) {
        int asked = year.orElseGet(read::thisYear);
        ReadIndex.Year index = read.year(asked);
        IndexScores.Sum sum = index.sum();
        return new IndexAnswer(
                asked,
                index.set().year(),
                index.set().confirmed(),
                sum.counted(),
                sum.divisor(),
                sum.mean(),
                sum.number(),
                sum.percent(),
                sum.grade(),
                index.innovations().stream().map(IndexApi::answer).toList());
    }

    @ApiCall(
            value = "What an innovation reaches in the index of a year, and what is missing.",
            problems = {"404 not-found"})
    @GetMapping("/{innovation}")
    ScoreAnswer one(Caller caller, @PathVariable InnovationId innovation, @RequestParam Optional<Integer> year) {
        return answer(
                read.one(caller, innovation, year.orElseGet(read::thisYear)).scored());
    }

    @ApiCall(
            value =
                    "Says which parameter (1 to 3, 0 for none) an innovation reaches in an indicator, and by which document.",
            problems = {"403 not-allowed", "404 not-found", "422 index-invalid"})
    @PutMapping("/{innovation}/indicators/{number}")
    ResponseEntity<ScoreAnswer> put(
            Caller caller,
            @PathVariable InnovationId innovation,
            @PathVariable int number,
            @RequestBody ChooseParameter.Typed body) {
        Choice choice = choose.by(caller, innovation, number, body);
        return ResponseEntity.ok(
                answer(read.one(caller, innovation, choice.year()).scored()));
    }

    @ApiCall(
            value =
                    "Says the form, kind and initiator of an innovation, and how it meets the criteria of PP 38/2017 Pasal 6; each may be left out. The same again changes nothing.",
            problems = {"403 not-allowed", "404 not-found", "422 index-invalid"})
    @PutMapping("/{innovation}/profile")
    ProfileAnswer describe(Caller caller, @PathVariable InnovationId innovation, @RequestBody ProfileInput body) {
        return ProfileAnswer.of(describe.by(caller, innovation, body));
    }

    private static ScoreAnswer answer(Scored scored) {
        IndexScores.Score score = scored.score();
        return new ScoreAnswer(
                scored.innovation().id().value(),
                scored.innovation().idea().title(),
                score.points(),
                score.most(),
                score.counts(),
                score.adopted(),
                scored.profile() == null ? null : ProfileAnswer.of(scored.profile()),
                score.missing().stream().map(Indicator::number).toList(),
                scored.choices().values().stream()
                        .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                        .map(choice ->
                                new ParameterAnswer(choice.id(), choice.number(), choice.parameter(), choice.words()))
                        .toList());
    }
}
