package id.abdi.learning;

import static java.util.stream.Collectors.toSet;

import id.abdi.evidence.Provable;
import id.abdi.evidence.Subject;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.learning.Training.Session;
import id.abdi.ledger.Entry;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person asks for a training, or the head of the day offers it (R8; D-20: offering is a duty of the head). */
@Service
class Enrol {
    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;
    private final Rights rights;
    private final LearningNotices notices;
    private final TrainingLeaves leaves;

    Enrol(EnrolmentSql sql, CatalogueSql catalogue, Rights rights, LearningNotices notices, TrainingLeaves leaves) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.rights = rights;
        this.notices = notices;
        this.leaves = leaves;
    }

    /** What somebody asks for. */
    record Wish(UUID training, @Nullable UUID session, EmployeeId person) {}

    /**
     * @param id made by the sender, so that the same wish sent twice is one (OFF-1)
     * @throws id.abdi.kernel.Refusal {@code not-allowed}, {@code not-found}, {@code training-closed}, {@code session-closed},
     *     {@code enrolled}, {@code form-used}
     */
    @Transactional
    Enrolment by(Caller caller, UUID id, Wish wish) {
        boolean own = caller.id().equals(wish.person());
        rights.require(caller, own ? Act.ASK_TRAINING : Act.DECIDE_TRAINING, wish.person(), leaves.today());
        Training training = catalogue.training(wish.training()).orElseThrow(LearningRefusals::unknown);
        catalogue.lock(training.id());
        Session session = session(wish);
        Enrolment enrolment = new Enrolment(
                id, training.id(), wish.session(), wish.person(), caller.id(), !own, leaves.today(), List.of());
        Optional<Enrolment> before = sql.find(id);
        if (before.isPresent()) {
            return same(before.get(), enrolment);
        }
        EnrolmentRules.enrol(training, session, leaves.today());
        if (enrolled(wish)) {
            throw LearningRefusals.enrolled();
        }
        sql.insert(enrolment, leaves.mark(caller, stated(enrolment)));
        notices.enrolled(enrolment, leaves.today());
        return enrolment;
    }

    private @Nullable Session session(Wish wish) {
        UUID session = wish.session();
        return session == null
                ? null
                : catalogue
                        .session(session)
                        .filter(found -> found.training().equals(wish.training()))
                        .orElseThrow(LearningRefusals::unknown);
    }

    /** On the way to that training already; not by a session that was called off. */
    private boolean enrolled(Wish wish) {
        List<Enrolment> open = sql.of(List.of(wish.person())).stream()
                .filter(other -> other.training().equals(wish.training()) && other.open())
                .toList();
        Set<UUID> calledOff = catalogue
                .sessions(open.stream()
                        .flatMap(other -> Optional.ofNullable(other.session()).stream())
                        .toList())
                .stream()
                .filter(Session::cancelled)
                .map(Session::id)
                .collect(toSet());
        return open.stream().anyMatch(other -> other.session() == null || !calledOff.contains(other.session()));
    }

    private static Enrolment same(Enrolment before, Enrolment again) {
        if (!before.training().equals(again.training())
                || !Objects.equals(before.session(), again.session())
                || !before.employee().equals(again.employee())
                || !before.by().equals(again.by())) {
            throw LearningRefusals.formUsed();
        }
        return before;
    }

    static Entry stated(Enrolment enrolment) {
        return Entry.of("training-enrolment")
                .with("enrolment", enrolment.id())
                .with("training", enrolment.training())
                .with("session", enrolment.session())
                .with("employee", enrolment.employee())
                .with("offered", enrolment.offered())
                .with("day", enrolment.day());
    }

    /** The certificate of a training: handed in by the person until it is proved, seen by who sees the person (T-2). */
    @Component
    static class CertificateProof implements Provable {
        private final EnrolmentSql sql;
        private final Rights rights;
        private final TrainingLeaves leaves;

        CertificateProof(EnrolmentSql sql, Rights rights, TrainingLeaves leaves) {
            this.sql = sql;
            this.rights = rights;
            this.leaves = leaves;
        }

        @Override
        public String things() {
            return "enrolments";
        }

        @Override
        public Subject toChange(Caller caller, UUID thing) {
            Enrolment enrolment = seen(caller, thing);
            if (!caller.id().equals(enrolment.employee())) {
                throw LearningRefusals.notYours();
            }
            if (!enrolment.open()) {
                throw LearningRefusals.notNow();
            }
            return subject(enrolment);
        }

        @Override
        public Subject toSee(Caller caller, UUID thing) {
            Enrolment enrolment = seen(caller, thing);
            rights.look(caller, List.of(enrolment.employee()), leaves.today());
            return subject(enrolment);
        }

        @Override
        public String page(UUID thing) {
            return "/learning/enrolments/" + thing;
        }

        private Enrolment seen(Caller caller, UUID thing) {
            return sql.find(thing)
                    .filter(found -> rights.maySee(caller, found.employee(), leaves.today()))
                    .orElseThrow(LearningRefusals::unknown);
        }

        private static Subject subject(Enrolment enrolment) {
            return new Subject("enrolment", enrolment.id(), enrolment.employee());
        }
    }
}
