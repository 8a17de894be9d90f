package id.abdi.integrity;

import static java.util.stream.Collectors.toSet;

import id.abdi.api.Paging;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.integrity.FindingSql.Filter;
import id.abdi.integrity.FindingSql.Listed;
import id.abdi.integrity.FindingSql.State;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Slice;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Act;
import id.abdi.organization.Directory;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.signal.SignalKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signals for who may see them: all for the Inspectorate, to whom the list names nobody; everybody those about themselves. */
@Service
class ReadSignals {
    /** More than so many are not shown in one list. */
    static final int MOST = 1000;

    private final FindingSql sql;
    private final Rights rights;
    private final Directory directory;
    private final LocalTimeZone zone;
    private final Clock clock;

    ReadSignals(FindingSql sql, Rights rights, Directory directory, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.directory = directory;
        this.zone = zone;
        this.clock = clock;
    }

    /** What a list is asked for. */
    record Asked(
            Optional<YearMonth> month, Optional<SignalKind> kind, Optional<String> agency, Optional<State> state) {}

    LocalDate today() {
        return zone.day(clock.instant());
    }

    /** @throws id.abdi.kernel.Refusal {@code not-allowed} for everybody but the Inspectorate */
    void allow(Caller caller) {
        rights.require(caller, Act.SEE_SIGNALS, caller.id(), today());
    }

    /** As many as a list shows, and one more where there are more. */
    @Transactional(readOnly = true)
    List<Listed> list(Caller caller, Asked asked) {
        allow(caller);
        return sql.list(filter(asked), null, MOST + 1);
    }

    /** @throws id.abdi.kernel.Refusal {@code page-cursor} */
    @Transactional(readOnly = true)
    Slice<Listed> page(Caller caller, Asked asked, Paging paging) {
        allow(caller);
        FindingId after = paging.cursor(given ->
                        FindingId.parse(given).filter(id -> sql.find(id).isPresent()))
                .orElse(null);
        return paging.first(
                sql.list(filter(asked), after, paging.limit() + 1),
                one -> one.finding().id().toString());
    }

    private Filter filter(Asked asked) {
        Optional<UnitId> agency = asked.agency()
                .filter(code -> !code.isBlank())
                .map(code -> directory
                        .unit(code, today())
                        .map(Unit::id)
                        .orElseThrow(() -> IntegrityRefusals.filter("agency")));
        return new Filter(
                asked.month().orElse(null),
                asked.kind().orElse(null),
                agency.orElse(null),
                asked.state().orElse(null));
    }

    /** One with those before it; the look at whom it shows is noted. */
    @Transactional
    Listed one(Caller caller, FindingId id) {
        Listed found = sql.find(id).orElseThrow(IntegrityRefusals::unknown);
        LocalDate today = today();
        if (!rights.mayDo(caller, Act.SEE_SIGNALS, caller.id(), today)) {
            throw IntegrityRefusals.unknown();
        }
        rights.look(caller, found.finding().shown(), today);
        return found;
    }

    @Transactional
    void look(Caller caller, Collection<EmployeeId> people) {
        rights.look(caller, people, today());
    }

    List<Listed> before(FindingId id) {
        return sql.before(id);
    }

    @Transactional(readOnly = true)
    List<Listed> own(Caller caller) {
        return sql.about(caller.id());
    }

    /** Units as they were at the end of months. */
    record Units(Map<LocalDate, Map<UnitId, Unit>> known) {
        @Nullable
        Unit of(Finding finding, @Nullable UnitId id) {
            return id == null
                    ? null
                    : known.getOrDefault(end(finding), Map.of()).get(id);
        }

        private static LocalDate end(Finding finding) {
            return finding.month().atEndOfMonth();
        }
    }

    /** The units and agencies of these, as each month had them. */
    Units units(Collection<Listed> listed) {
        List<Finding> findings = listed.stream().map(Listed::finding).toList();
        return new Units(directory.units(
                findings.stream()
                        .flatMap(finding -> Stream.of(finding.unit(), finding.agency()))
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                findings.stream().map(Units::end).collect(toSet())));
    }

    List<Unit> agencies() {
        return directory.units(today()).stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY)
                .toList();
    }
}
