package id.abdi.innovationindex;

import id.abdi.identity.Caller;
import id.abdi.innovation.InnovationId;
import id.abdi.innovationindex.Profile.Criterion;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for an innovation, or the personnel agency, says what PP 38/2017 asks of it (I-1). */
@Service
class DescribeInnovation {
    private final ChooseParameter choose;
    private final ChoiceSql locks;
    private final ProfileSql sql;
    private final Ledger ledger;
    private final Clock clock;

    DescribeInnovation(ChooseParameter choose, ChoiceSql locks, ProfileSql sql, Ledger ledger, Clock clock) {
        this.choose = choose;
        this.locks = locks;
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The same again is the version that there is.
     *
     * @throws id.abdi.kernel.Refusal {@code not-found}, {@code not-allowed}, {@code index-invalid}
     */
    @Transactional
    Profile by(Caller caller, InnovationId id, ProfileInput typed) {
        choose.require(caller, id);
        locks.lock(id);
        Optional<Profile> before = sql.of(id);
        UUID same = before.map(Profile::id).orElseGet(Uuid7::next);
        Profile profile = typed.checked(same, before.map(Profile::version).orElse(0) + 1, id);
        if (before.filter(profile::same).isPresent()) {
            return before.get();
        }
        Entry entry = Entry.of("innovation-profile")
                .with("id", profile.id())
                .with("version", profile.version())
                .with("innovation", id.value())
                .with("form", profile.form())
                .with("innovationKind", profile.kind())
                .with("initiator", profile.initiator());
        for (Criterion criterion : Criterion.values()) {
            entry = entry.with(criterion.field(), profile.criteria().get(criterion));
        }
        sql.insert(
                profile,
                new Mark(
                        caller.id(),
                        caller.via().name(),
                        clock.instant(),
                        ledger.append(entry.with("recordedBy", caller.id()).with("via", caller.via()))));
        return profile;
    }
}
