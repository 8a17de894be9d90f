package id.abdi.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.api.ApiCall;
import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.HourRules.Standing;
import id.abdi.learning.Years.Year;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trainings, enrolments and the hours of the year for other programs (R8). */
@RestController
@RequestMapping("/api/v1")
class LearningApi {
    private final CatalogueSql catalogue;
    private final EnrolmentSql enrolments;
    private final Years years;
    private final Acts acts;
    private final Rights rights;
    private final Lines lines;
    private final TrainingLeaves leaves;

    LearningApi(
            CatalogueSql catalogue,
            EnrolmentSql enrolments,
            Years years,
            Acts acts,
            Rights rights,
            Lines lines,
            TrainingLeaves leaves) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.years = years;
        this.acts = acts;
        this.rights = rights;
        this.lines = lines;
        this.leaves = leaves;
    }

    /** What can be done. */
    @Component
    record Acts(Enrol enrol, TakeTrainingStep step, RollCall roll) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrainingAnswer(
            UUID id,
            String code,
            String title,
            TrainingForm form,
            String provider,
            BigDecimal hours,
            boolean test,
            @Nullable String change,
            List<SessionAnswer> sessions) {}

    record SessionAnswer(UUID id, LocalDate first, LocalDate last, String place, int capacity, LocalDate until) {}

    /** @param duty hours owed in the year; 0 for none */
    record YearAnswer(
            int year,
            int duty,
            BigDecimal hours,
            BigDecimal planned,
            Standing standing,
            List<EnrolmentAnswer> enrolments) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EnrolmentAnswer(
            UUID id,
            UUID training,
            @Nullable UUID session,
            State state,
            LocalDate day,
            boolean offered,
            @Nullable LocalDate completed) {
        static EnrolmentAnswer of(Enrolment one) {
            return new EnrolmentAnswer(
                    one.id(),
                    one.training(),
                    one.session(),
                    one.state(),
                    one.day(),
                    one.offered(),
                    HourRules.day(one).orElse(null));
        }
    }

    record EnrolBody(@Nullable UUID training, @Nullable UUID session) {}

    /** @param hours of learning that the certificate names */
    record StepBody(
            @Nullable Kind kind,
            @Nullable String outcome,
            @Nullable LocalDate day,
            @Nullable Integer minutes,
            @Nullable String hours,
            @Nullable String number,
            @Nullable String words) {}

    @ApiCall(
            value =
                    "The trainings that can be chosen, by title, with their sessions to come and the hours of learning that they give.",
            problems = {"422 page-cursor", "422 page-limit"})
    @GetMapping("/trainings")
    Slice<TrainingAnswer> trainings(
            Caller caller, @RequestParam Optional<Integer> limit, @RequestParam Optional<String> after) {
        LocalDate today = leaves.today();
        Conversion.Table table = catalogue.conversions();
        var coming = catalogue.coming(today);
        Slice<Training> page = Paging.of(limit, after)
                .of(
                        catalogue.trainings().stream().filter(Training::offered).toList(),
                        training -> training.id().toString());
        return new Slice<>(
                page.items().stream()
                        .map(one -> new TrainingAnswer(
                                one.id(),
                                one.code(),
                                one.title(),
                                one.form(),
                                one.provider(),
                                table.on(one.form(), today).hours(one.units()),
                                one.test(),
                                one.change(),
                                coming.stream()
                                        .filter(session -> session.training().equals(one.id()))
                                        .map(session -> new SessionAnswer(
                                                session.id(),
                                                session.first(),
                                                session.last(),
                                                session.place(),
                                                session.capacity(),
                                                session.until()))
                                        .toList()))
                        .toList(),
                page.next());
    }

    @ApiCall(
            value =
                    "A person's hours of learning in this year against the duty, and all enrolments; the look is noted.",
            problems = {"404 not-found"})
    @GetMapping("/employees/{nip}/learning")
    YearAnswer year(Caller caller, @PathVariable Nip nip) {
        LocalDate today = leaves.today();
        Employee person = rights.see(caller, nip, today);
        Year year = years.of(List.of(person), today).getFirst();
        return new YearAnswer(
                today.getYear(),
                year.hours().duty(),
                year.hours().have(),
                year.hours().planned(),
                year.standing(),
                year.enrolments().stream().map(EnrolmentAnswer::of).toList());
    }

    @ApiCall(
            value =
                    "The person asks for a training, or the head offers it, under an id (UUIDv7) that the sender makes. The same again changes nothing.",
            problems = {
                "403 not-allowed",
                "404 not-found",
                "409 enrolled",
                "409 form-used",
                "409 session-closed",
                "409 training-closed",
                "422 learning-invalid"
            })
    @PutMapping("/employees/{nip}/enrolments/{enrolment}")
    EnrolmentAnswer enrol(
            Caller caller, @PathVariable Nip nip, @PathVariable UUID enrolment, @RequestBody EnrolBody body) {
        Typed typed = new Typed();
        var training = typed.there("training", body.training());
        typed.check();
        return EnrolmentAnswer.of(acts.enrol()
                .by(
                        caller,
                        enrolment,
                        new Enrol.Wish(
                                training.orElseThrow(),
                                body.session(),
                                person(nip).id())));
    }

    @ApiCall(
            value =
                    "The next step of an enrolment: answer, decision, withdrawal, attendance, test, proof or effect. The same step again changes nothing.",
            problems = {
                "403 not-allowed",
                "404 not-found",
                "409 effect-early",
                "409 enrolment-state",
                "409 form-used",
                "409 test-missing",
                "422 learning-invalid",
                "422 proof-missing"
            })
    @PutMapping("/employees/{nip}/enrolments/{enrolment}/steps/{step}")
    EnrolmentAnswer step(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable UUID enrolment,
            @PathVariable UUID step,
            @RequestBody StepBody body) {
        Employee person = person(nip);
        if (enrolments
                .find(enrolment)
                .filter(one -> one.employee().equals(person.id()))
                .isEmpty()) {
            throw LearningRefusals.unknown();
        }
        Typed typed = new Typed();
        var kind = typed.there("kind", body.kind());
        typed.check();
        return EnrolmentAnswer.of(acts.step()
                .by(
                        caller,
                        enrolment,
                        step,
                        kind.orElseThrow(),
                        new StepInput(
                                body.outcome(),
                                body.day(),
                                body.minutes(),
                                body.hours(),
                                body.number(),
                                body.words())));
    }

    /** @param waiting the place in the waiting list; 0 for none */
    record RollAnswer(UUID enrolment, Nip nip, String name, State state, int waiting) {
        static List<RollAnswer> of(RollCall.Roll roll) {
            return roll.rows().stream()
                    .map(row -> new RollAnswer(
                            row.enrolment().id(),
                            row.person().nip(),
                            row.person().name(),
                            row.enrolment().state(),
                            row.waiting()))
                    .toList();
        }
    }

    record RollBody(@Nullable List<RollCall.Mark> marks) {}

    @ApiCall(
            value =
                    "Who takes part in a session with the head's agreement, and whether they came: all for BKPSDM, the own people for a head; the look is noted.",
            problems = {"403 not-allowed", "404 not-found"})
    @GetMapping("/training-sessions/{session}/attendance")
    List<RollAnswer> roll(Caller caller, @PathVariable UUID session) {
        return RollAnswer.of(acts.roll().of(caller, session));
    }

    @ApiCall(
            value =
                    "Who came to a session, many at once: outcome YES or NO for each enrolment, all of them or none. The same again changes nothing.",
            problems = {
                "403 not-allowed",
                "404 not-found",
                "409 session-closed",
                "409 session-not-begun",
                "422 learning-invalid"
            })
    @PutMapping("/training-sessions/{session}/attendance")
    List<RollAnswer> attend(Caller caller, @PathVariable UUID session, @RequestBody RollBody body) {
        return RollAnswer.of(acts.roll().by(caller, session, body.marks() == null ? List.of() : body.marks()));
    }

    private Employee person(Nip nip) {
        return lines.byNip(nip, leaves.today()).orElseThrow(LearningRefusals::unknown);
    }
}
