package id.abdi.integrity;

import id.abdi.background.BackgroundWork;
import id.abdi.clocking.Touches;
import id.abdi.identity.Accounts;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.rulebook.Rulebook;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at the record of a month for signals, piece by piece in the background, keeps what it finds, and tells the Inspectorate once. */
@Component
class ReadMonth implements BackgroundWork {
    static final String KIND = "integrity.month";

    private final LookBack look;
    private final StoreFindings store;
    private final Rulebook rulebook;
    private final People people;
    private final Tell tell;

    ReadMonth(LookBack look, StoreFindings store, Rulebook rulebook, People people, Tell tell) {
        this.look = look;
        this.store = store;
        this.rulebook = rulebook;
        this.people = people;
        this.tell = tell;
    }

    /** Whose record is read, and at which devices. */
    @Component
    record People(Directory directory, Touches touches) {}

    /** Whom to tell, and how. */
    @Component
    record Tell(Accounts accounts, Notices notices) {
        void read(YearMonth month, int found) {
            Map<EmployeeId, List<Notice>> told = new HashMap<>();
            Notice notice = Notice.of(
                    "signals:" + month,
                    found == 0 ? "integrity.notice.none" : "integrity.notice.month",
                    "/signals?month=" + month,
                    month,
                    found);
            accounts.holders(Role.INSPECTORATE).forEach(person -> told.put(person, List.of(notice)));
            notices.tell(told);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(String asked, Progress progress) {
        YearMonth month = YearMonth.parse(asked);
        Span span = IntegrityRules.span(rulebook, month);
        List<Employee> everybody = people.directory().everybody(span.last());
        List<LookBack.Piece> pieces =
                look.pieces(span, everybody, people.touches().devices());
        int done = 0;
        for (LookBack.Piece piece : pieces) {
            store.of(span, piece.get());
            progress.done(++done, pieces.size());
        }
        int found = store.read(span, everybody.size());
        tell.read(month, found);
        return Integer.toString(found);
    }
}
