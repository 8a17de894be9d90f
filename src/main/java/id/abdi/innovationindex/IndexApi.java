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
     * @param missing numbers of the indicators that are missing, the mandatory ones first
     */
    record ScoreAnswer(
            UUID innovation,
            String title,
            int points,
            int most,
            boolean counts,
            @Nullable LocalDate adopted,
            List<Integer> missing,
            List<ParameterAnswer> parameters) {}

    /** @param id under which the document is added */
    record ParameterAnswer(UUID id, int number, int parameter, String words) {}

    private final ReadIndex read;
    private final ChooseParameter choose;

    IndexApi(ReadIndex read, ChooseParameter choose) {
        this.read = read;
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

    private static ScoreAnswer answer(Scored scored) {
        IndexScores.Score score = scored.score();
        return new ScoreAnswer(
                scored.innovation().id().value(),
                scored.innovation().idea().title(),
                score.points(),
                score.most(),
                score.counts(),
                score.adopted(),
                score.missing().stream().map(Indicator::number).toList(),
                scored.choices().values().stream()
                        .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                        .map(choice ->
                                new ParameterAnswer(choice.id(), choice.number(), choice.parameter(), choice.words()))
                        .toList());
    }
}
