package id.abdi.spotcheck;

import id.abdi.api.ApiCall;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.spotcheck.SpotCheck.Answer;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own spot check for other programs, and for phones that were away: it can be sent again and again. */
@RestController
@RequestMapping("/api/v1/me/spot-check/{date}")
class SpotCheckApi {
    private final SpotCheckSql sql;
    private final AnswerSpotCheck answer;
    private final SpotCheckQuestions questions;
    private final Lines lines;

    SpotCheckApi(SpotCheckSql sql, AnswerSpotCheck answer, SpotCheckQuestions questions, Lines lines) {
        this.sql = sql;
        this.answer = answer;
        this.questions = questions;
        this.lines = lines;
    }

    @ApiCall(
            value =
                    "The spot check that was drawn for the caller on that day, with all that is needed to draw it again.",
            problems = "404 nothing-drawn")
    @GetMapping
    SpotCheckAnswer get(Caller head, @PathVariable LocalDate date, Ui ui) {
        return answer(sql.of(head.id(), date).orElseThrow(() -> SpotCheckRefusals.nothingDrawn(date)), ui);
    }

    @ApiCall(
            value =
                    "The caller answers it until the day closes; the same again changes nothing, another answer is the next version.",
            problems = {"404 nothing-drawn", "409 day-closed", "422 spot-check-answer", "422 spot-check-words"})
    @PutMapping
    SpotCheckAnswer put(Caller head, @PathVariable LocalDate date, @RequestBody Body body, Ui ui) {
        return answer(answer.by(head, date, body.answer(), body.words()), ui);
    }

    private SpotCheckAnswer answer(SpotCheck check, Ui ui) {
        Draw draw = check.draw();
        Map<EmployeeId, Employee> people = lines.employees(draw.candidates(), draw.date());
        List<String> numbers = draw.candidates().stream()
                .map(person -> Optional.ofNullable(people.get(person))
                        .map(found -> found.nip().value())
                        .orElse(""))
                .toList();
        Answer said = check.answer();
        return new SpotCheckAnswer(
                numbers.get(draw.candidates().indexOf(draw.employee())),
                draw.activity(),
                questions.asked(check, ui),
                answer.open(draw.head(), draw.date()),
                said == null ? null : new Said(said.sighting(), said.words(), said.version(), said.at()),
                new Drawn(
                        draw.from().size(),
                        draw.from().root(),
                        draw.from().at(),
                        draw.head().value(),
                        draw.lot().hex(),
                        IntStream.range(0, numbers.size())
                                .mapToObj(i ->
                                        new Candidate(draw.candidates().get(i).value(), numbers.get(i)))
                                .toList(),
                        draw.activities()));
    }

    record Body(@Nullable Sighting answer, @Nullable String words) {}

    /**
     * @param nip whose work it is
     * @param open whether an answer is taken
     */
    record SpotCheckAnswer(
            String nip,
            UUID activityId,
            String question,
            boolean open,
            @Nullable Said answer,
            Drawn draw) {}

    record Said(Sighting answer, @Nullable String words, int version, Instant recordedAt) {}

    /**
     * How it was drawn.
     *
     * @param head the caller's own id in the log
     * @param hash of root, head and day in 64 hexadecimal digits; modulo how many there were it is the place in the list, from 0
     * @param candidates in the order of their ids in the log
     * @param activities of the person in order; drawn by the same with a fourth line
     */
    record Drawn(
            long checkpointSize,
            String root,
            Instant signedAt,
            UUID head,
            String hash,
            List<Candidate> candidates,
            List<UUID> activities) {}

    record Candidate(UUID id, String nip) {}
}
