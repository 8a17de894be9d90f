package id.abdi.learning;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Obligation.Whom;
import id.abdi.learning.Training.Session;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trainings of a made-up past, in bulk and with given days, for the demo alone; one leaf of kind {@code demo} for all of it. */
@Component
public class LearningHistory {
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private final CatalogueSql catalogue;
    private final EnrolmentSql enrolments;
    private final ObligationSql obligations;
    private final Ledger ledger;
    private final LocalTimeZone zone;

    LearningHistory(
            CatalogueSql catalogue,
            EnrolmentSql enrolments,
            ObligationSql obligations,
            Ledger ledger,
            LocalTimeZone zone) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.obligations = obligations;
        this.ledger = ledger;
        this.zone = zone;
    }

    /**
     * A training of the catalogue.
     *
     * @param change what should be different in daily work; null for none
     * @param session the first day of its next session; null for none
     */
    public record PastTraining(
            String code,
            String title,
            TrainingForm form,
            int units,
            String provider,
            boolean test,
            @Nullable String change,
            @Nullable LocalDate session) {}

    /**
     * A person did a training of that code.
     *
     * @param hours that the certificate names; null for none
     * @param effect {@code YES}, {@code PARTLY} or {@code NO} by the head, sixty days later; null for none
     */
    public record PastResult(
            EmployeeId person,
            String code,
            LocalDate completed,
            @Nullable Integer hours,
            @Nullable String effect,
            EmployeeId head) {}

    /** Everybody must do the training of that code by that day. */
    public record PastObligation(String code, LocalDate from, LocalDate due, String basis) {}

    /** All that a made-up regency learned. */
    public record Past(List<PastTraining> trainings, List<PastResult> results, List<PastObligation> obligations) {}

    @Transactional
    public void record(Past past, EmployeeId by, LocalDate since) {
        Receipt receipt = ledger.append(Entry.of("demo")
                .with("module", "learning")
                .with("rows", past.trainings().size() + past.results().size()));
        Map<String, UUID> ids = new HashMap<>();
        for (PastTraining training : past.trainings()) {
            ids.put(training.code(), record(training, mark(by, since, receipt)));
        }
        for (PastObligation one : past.obligations()) {
            obligations.insert(
                    new Obligation(
                            Uuid7.next(),
                            id(ids, one.code()),
                            Whom.EVERYBODY,
                            null,
                            one.from(),
                            one.due(),
                            null,
                            one.basis()),
                    mark(by, since, receipt));
        }
        past.results().forEach(one -> record(one, id(ids, one.code()), by, receipt));
    }

    private UUID record(PastTraining training, Mark mark) {
        UUID id = Uuid7.next();
        catalogue.insert(
                new Training(
                        id,
                        1,
                        training.code(),
                        training.title(),
                        training.form(),
                        Training.Purpose.GENERAL,
                        Training.Competence.TECHNICAL,
                        training.provider(),
                        BigDecimal.valueOf(training.units()),
                        training.test(),
                        training.change(),
                        true),
                mark);
        LocalDate first = training.session();
        if (first != null) {
            catalogue.insert(
                    new Session(
                            Uuid7.next(),
                            id,
                            first,
                            first.plusDays(1),
                            "Aula BKPSDM Contoh",
                            30,
                            first.minusDays(3),
                            false),
                    mark);
        }
        return id;
    }

    private void record(PastResult result, UUID training, EmployeeId by, Receipt receipt) {
        LocalDate day = result.completed();
        UUID id = Uuid7.next();
        enrolments.insert(
                new Enrolment(
                        id, training, null, result.person(), result.person(), false, day.minusDays(14), List.of()),
                mark(result.person(), day.minusDays(14), receipt));
        step(
                id,
                new StepInput.Row(Kind.DECIDED, "YES", null, null, null, null, null),
                mark(result.head(), day.minusDays(13), receipt));
        step(id, new StepInput.Row(Kind.ATTENDED, "YES", null, null, null, null, null), mark(by, day, receipt));
        Integer hours = result.hours();
        step(
                id,
                new StepInput.Row(
                        Kind.PROVED,
                        null,
                        day,
                        null,
                        hours == null ? null : BigDecimal.valueOf(hours),
                        "SERT/" + day.getYear() + "/CONTOH",
                        null),
                mark(by, day, receipt));
        String effect = result.effect();
        if (effect != null) {
            step(
                    id,
                    new StepInput.Row(
                            Kind.EFFECT, effect, null, null, null, null, "Terlihat pada berkas yang diserahkan"),
                    mark(result.head(), day.plusDays(61), receipt));
        }
    }

    private void step(UUID enrolment, StepInput.Row row, Mark mark) {
        enrolments.insert(enrolment, Uuid7.next(), row, mark);
    }

    private Mark mark(EmployeeId by, LocalDate day, Receipt receipt) {
        return new Mark(by, "COMMAND", zone.at(day, HOUR), receipt);
    }

    private static UUID id(Map<String, UUID> ids, String code) {
        UUID id = ids.get(code);
        if (id == null) {
            throw new IllegalStateException("no training is called " + code);
        }
        return id;
    }
}
