package id.abdi.lineflag;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Lines;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A head says that the board is wrong, and the personnel agency says what was done about it. */
@Service
class FlagBoard implements LineFlags {
    static final int LONGEST = 500;

    private final FlagSql sql;
    private final Lines lines;
    private final Ledger ledger;
    private final Clock clock;

    FlagBoard(FlagSql sql, Lines lines, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.lines = lines;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    @Override
    public Flag notMine(Caller head, EmployeeId employee, LocalDate date, @Nullable String words) {
        boolean onBoard = lines.subordinates(head.id(), date).stream()
                .anyMatch(person -> person.id().equals(employee));
        if (!onBoard) {
            throw FlagRefusals.notYourSubordinate();
        }
        Optional<Flag> before = sql.of(head.id(), date).stream()
                .filter(flag -> flag.open() && employee.equals(flag.employee()))
                .findFirst();
        return before.orElseGet(() -> store(head, Flag.Kind.NOT_MINE, employee, date, cut(words)));
    }

    @Transactional
    @Override
    public Flag missing(Caller head, LocalDate date, @Nullable String words) {
        String said = cut(words);
        if (said == null) {
            throw FlagRefusals.flagWords();
        }
        if (!head.is(Role.HEAD)) {
            throw FlagRefusals.onlyHeads();
        }
        Optional<Flag> before = sql.of(head.id(), date).stream()
                .filter(flag -> flag.kind() == Flag.Kind.MISSING && Objects.equals(flag.words(), said))
                .findFirst();
        return before.orElseGet(() -> store(head, Flag.Kind.MISSING, null, date, said));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Flag> of(EmployeeId head, LocalDate date) {
        return sql.of(head, date);
    }

    /** What the personnel agency did about it. */
    @Transactional
    void settle(Caller caller, UUID id, @Nullable String words) {
        if (!caller.is(Role.BKPSDM)) {
            throw FlagRefusals.onlyPersonnel();
        }
        Flag flag = sql.find(id).orElseThrow(FlagRefusals::unknownFlag);
        String said = cut(words);
        if (said == null) {
            throw FlagRefusals.flagWords();
        }
        Instant now = now();
        Entry entry = Entry.of("board-flag-answer")
                .with("flag", flag.id())
                .with("words", said)
                .with("by", caller.id())
                .with("via", caller.via());
        if (!sql.answer(id, said, caller.id(), caller.via().name(), now, ledger.append(entry))) {
            throw FlagRefusals.flagSettled();
        }
    }

    private Flag store(
            Caller head, Flag.Kind kind, @Nullable EmployeeId employee, LocalDate date, @Nullable String words) {
        Instant now = now();
        Flag flag = new Flag(Uuid7.at(now), kind, head.id(), date, employee, words, now, null);
        Entry entry = Entry.of("board-flag")
                .with("flag", flag.id())
                .with("flagKind", kind)
                .with("head", head.id())
                .with("date", date)
                .with("employee", employee)
                .with("words", words)
                .with("via", head.via());
        sql.insert(flag, head.via().name(), ledger.append(entry));
        return flag;
    }

    private Instant now() {
        return clock.instant();
    }

    private static @Nullable String cut(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String said = words.strip();
        if (said.length() > LONGEST) {
            throw FlagRefusals.flagWords();
        }
        return said;
    }
}
