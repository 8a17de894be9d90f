package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.kernel.UnitId;
import id.abdi.organization.UnitAct;
import id.abdi.sop.SopAccess.Open;
import id.abdi.sop.SopVersion.Heading;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An SOP out of a table becomes a draft: of a new SOP, or of the next version of the one with that number. */
@Service
class ImportSop {
    private final WriteSop write;
    private final SopAccess access;
    private final SopSql sql;

    ImportSop(WriteSop write, SopAccess access, SopSql sql) {
        this.write = write;
        this.access = access;
        this.sql = sql;
    }

    /** What the file would become. */
    enum Target {
        NEW,
        NEXT_VERSION,
        DRAFT
    }

    /** A draft that was stored. */
    record Draft(SopId id, int version) {}

    /**
     * @throws id.abdi.kernel.Refusal {@code not-your-unit} for a unit for which one may not write, {@code sop-code-taken} for the
     *     number of an SOP that one may not write, {@code sop-state} while it is submitted
     */
    @Transactional(readOnly = true)
    Target target(Caller head, UnitId unit, SopCode code) {
        Optional<Heading> known = sql.byCode(code);
        if (known.isEmpty()) {
            if (!access.may(head, unit).contains(UnitAct.WRITE)) {
                throw SopRefusals.notYourUnit();
            }
            return Target.NEW;
        }
        SopVersion newest = newest(head, code, known.get());
        SopState state = newest.state(access.today());
        if (state == SopState.SUBMITTED) {
            throw SopRefusals.state(state);
        }
        return state.editable() ? Target.DRAFT : Target.NEXT_VERSION;
    }

    private SopVersion newest(Caller head, SopCode code, Heading known) {
        if (!access.may(head, known.unit()).contains(UnitAct.WRITE)) {
            throw SopRefusals.codeTaken(code);
        }
        Open open = access.open(head, known.id());
        return access.versions(open).getFirst();
    }

    @Transactional
    Draft by(Caller head, UnitId unit, SopCode code, SopContent content) {
        return switch (target(head, unit, code)) {
            case NEW -> new Draft(write.begin(head, unit, code, content), 1);
            case NEXT_VERSION -> {
                SopId id = sql.byCode(code).orElseThrow().id();
                yield save(head, id, write.next(head, id), content);
            }
            case DRAFT -> {
                Heading known = sql.byCode(code).orElseThrow();
                yield save(head, known.id(), newest(head, code, known).version(), content);
            }
        };
    }

    private Draft save(Caller head, SopId id, int version, SopContent content) {
        write.by(head, id, version, null, content);
        return new Draft(id, version);
    }
}
