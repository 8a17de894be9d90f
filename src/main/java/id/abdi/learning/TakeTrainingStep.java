package id.abdi.learning;

import id.abdi.evidence.EvidenceBook;
import id.abdi.identity.Caller;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Training.Session;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next step of an enrolment: answers of the two, attendance, test and proof by who may, and what it changed by the head. */
@Service
class TakeTrainingStep {
    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;
    private final Rights rights;
    private final EvidenceBook evidence;
    private final LearningSettings settings;
    private final LearningNotices notices;
    private final TrainingLeaves leaves;

    TakeTrainingStep(
            EnrolmentSql sql,
            CatalogueSql catalogue,
            Rights rights,
            EvidenceBook evidence,
            LearningSettings settings,
            LearningNotices notices,
            TrainingLeaves leaves) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.rights = rights;
        this.evidence = evidence;
        this.settings = settings;
        this.notices = notices;
        this.leaves = leaves;
    }

    /**
     * @param step made by the sender (OFF-1)
     * @throws id.abdi.kernel.Refusal {@code not-found}, {@code not-allowed}, {@code learning-invalid}, {@code enrolment-state},
     *     {@code proof-missing}, {@code test-missing}, {@code effect-early}, {@code form-used}
     */
    @Transactional
    Enrolment by(Caller caller, UUID id, UUID step, Kind kind, StepInput input) {
        LocalDate today = leaves.today();
        Enrolment enrolment = sql.find(id)
                .filter(found -> rights.maySee(caller, found.employee(), today))
                .orElseThrow(LearningRefusals::unknown);
        rights.require(caller, act(caller, enrolment, kind), enrolment.employee(), today);
        Training training = catalogue.training(enrolment.training()).orElseThrow(LearningRefusals::unknown);
        StepInput.Row row = input.checked(kind, today);
        catalogue.lock(training.id());
        Enrolment newest = sql.find(id).orElseThrow(LearningRefusals::unknown);
        Optional<Enrolment.Step> before =
                newest.steps().stream().filter(one -> one.id().equals(step)).findFirst();
        if (before.isPresent()) {
            if (!before.get().by().equals(caller.id()) || !row.same(before.get())) {
                throw LearningRefusals.formUsed();
            }
            return newest;
        }
        EnrolmentRules.step(newest, training, kind, effectFrom(newest, today), today);
        if (kind == Kind.ATTENDED && newest.session() != null) {
            catalogue.session(newest.session()).ifPresent(session -> EnrolmentRules.attended(session, today));
        }
        if (kind == Kind.PROVED
                && row.number() == null
                && evidence.standing(List.of(id)).isEmpty()) {
            throw LearningRefusals.proofMissing();
        }
        List<Enrolment> waitingBefore = kind == Kind.WITHDRAWN ? queue(newest) : List.of();
        sql.insert(id, step, row, leaves.mark(caller, row.stated(id, step)));
        notices.taken(newest, step, row, caller.id(), today);
        if (kind == Kind.WITHDRAWN) {
            moveUp(newest, waitingBefore);
        }
        return sql.find(id).orElseThrow(LearningRefusals::unknown);
    }

    /** Who waited first has a place now. */
    private void moveUp(Enrolment withdrawn, List<Enrolment> before) {
        UUID session = withdrawn.session();
        if (session != null) {
            int capacity = catalogue
                    .session(session)
                    .filter(one -> !one.cancelled())
                    .map(Session::capacity)
                    .orElse(0);
            boolean hadPlace =
                    before.stream().limit(capacity).anyMatch(one -> one.id().equals(withdrawn.id()));
            if (hadPlace) {
                before.stream().skip(capacity).findFirst().ifPresent(notices::placed);
            }
        }
    }

    private List<Enrolment> queue(Enrolment enrolment) {
        UUID session = enrolment.session();
        return session == null ? List.of() : EnrolmentRules.queue(sql.ofSession(session));
    }

    private LocalDate effectFrom(Enrolment enrolment, LocalDate today) {
        int days = settings.on(LearningSettings.EFFECT_DAYS, today).value();
        return HourRules.effectFrom(enrolment, days).orElse(today);
    }

    /** Attendance, test and proof by BKPSDM or the head; nobody their own. */
    private static Act act(Caller caller, Enrolment enrolment, Kind kind) {
        return switch (kind) {
            case ANSWERED -> Act.ASK_TRAINING;
            case DECIDED, EFFECT -> Act.DECIDE_TRAINING;
            case WITHDRAWN ->
                enrolment.offered() && !caller.id().equals(enrolment.employee())
                        ? Act.DECIDE_TRAINING
                        : Act.ASK_TRAINING;
            case ATTENDED, TESTED, PROVED -> Act.PROVE_TRAINING;
        };
    }
}
