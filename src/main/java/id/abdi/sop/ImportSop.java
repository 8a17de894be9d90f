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
public class ImportSop {
    private final WriteSop write;
    private final SopAccess access;
    private final SopSql sql;

    ImportSop(WriteSop write, SopAccess access, SopSql sql) {
        this.write = write;
        this.access = access;
        this.sql = sql;
    }

    /** What the file would become. */
    public enum Kind {
        NEW,
        NEXT_VERSION,
        DRAFT
    }

    /**
     * Where the file would go.
     *
     * @param revision of a draft: the save whose content it would replace; else 0
     */
    public record Target(Kind kind, int revision) {
        /** Nothing is written over that the caller was not told of. */
        public boolean told(int seen) {
            return kind != Kind.DRAFT || revision == seen;
        }
    }

    /** A draft that was stored. */
    public record Draft(SopId id, int version) {}

    /**
     * @throws id.abdi.kernel.Refusal {@code not-your-unit} for a unit for which one may not write, {@code sop-code-taken} for the
     *     number of an SOP that one may not write, {@code sop-other-unit}, {@code sop-state} while it is submitted
     */
    @Transactional(readOnly = true)
    public Target target(Caller head, UnitId unit, SopCode code) {
        Optional<Heading> known = sql.byCode(code);
        if (known.isEmpty()) {
            if (!access.may(head, unit).contains(UnitAct.WRITE)) {
                throw SopRefusals.notYourUnit();
            }
            return new Target(Kind.NEW, 0);
        }
        SopVersion newest = newest(head, code, known.get());
        if (!known.get().unit().equals(unit)) {
            throw SopRefusals.otherUnit(code);
        }
        SopState state = newest.state(access.today());
        if (state == SopState.SUBMITTED) {
            throw SopRefusals.state(state);
        }
        return state.editable() ? new Target(Kind.DRAFT, newest.revision()) : new Target(Kind.NEXT_VERSION, 0);
    }

    private SopVersion newest(Caller head, SopCode code, Heading known) {
        if (!access.may(head, known.unit()).contains(UnitAct.WRITE)) {
            throw SopRefusals.codeTaken(code);
        }
        Open open = access.open(head, known.id());
        return access.versions(open).getFirst();
    }

    /**
     * @param seen the save of a draft that the caller agreed to replace
     * @throws id.abdi.kernel.Refusal {@code stale-version}
     */
    @Transactional
    public Draft by(Caller head, UnitId unit, SopCode code, int seen, SopContent content) {
        return switch (target(head, unit, code).kind()) {
            case NEW -> new Draft(write.begin(head, unit, code, content), 1);
            case NEXT_VERSION -> {
                SopId id = sql.byCode(code).orElseThrow().id();
                yield save(head, id, write.next(head, id), 1, content);
            }
            case DRAFT -> {
                Heading known = sql.byCode(code).orElseThrow();
                yield save(head, known.id(), newest(head, code, known).version(), seen, content);
            }
        };
    }

    private Draft save(Caller head, SopId id, int version, int follows, SopContent content) {
        write.by(head, id, version, follows, content);
        return new Draft(id, version);
    }
}
