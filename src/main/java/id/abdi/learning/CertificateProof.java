package id.abdi.learning;

import id.abdi.evidence.Provable;
import id.abdi.evidence.Subject;
import id.abdi.identity.Caller;
import id.abdi.organization.Rights;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The certificate of a training: handed in by the person until it is proved, seen by who sees the person (T-2). */
@Component
class CertificateProof implements Provable {
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
