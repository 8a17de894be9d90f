package id.abdi.innovation;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody looks for innovations, or at one. */
@Service
class ReadInnovations {
    /**
     * Which innovations somebody asks for; null or empty asks for all.
     *
     * @param unit code of a unit; those of the units below it belong to it
     * @param year in which the idea was written down
     * @param words that its title or its words hold
     */
    record Filter(
            Stage.@Nullable Name state,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String words) {
        boolean holds(Innovation innovation) {
            String sought = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
            Idea idea = innovation.idea();
            String text = String.join(" ", idea.title(), idea.problem(), idea.attempt(), idea.gain())
                    .toLowerCase(Locale.ROOT);
            return (state == null || innovation.stage().name() == state) && text.contains(sought);
        }

        String unitCode() {
            return unit == null ? "" : unit.strip();
        }
    }

    private final InnovationSql sql;
    private final Directory directory;
    private final LocalTimeZone zone;
    private final Clock clock;

    ReadInnovations(InnovationSql sql, Directory directory, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.zone = zone;
        this.clock = clock;
    }

    /** The newest first; the own drafts among them. */
    @Transactional(readOnly = true)
    List<Innovation> by(Caller reader, Filter filter) {
        Set<UnitId> units = units(filter);
        Integer year = filter.year();
        return sql.begun(begin(year), year == null ? null : begin(year + 1), StoredInnovations.MOST).stream()
                .filter(one -> one.seenBy(reader.id()) && filter.holds(one))
                .filter(one -> filter.unitCode().isEmpty() || units.contains(one.place()))
                .toList();
    }

    /** @throws id.abdi.kernel.Refusal {@code not-found} also where the reader may not know of it */
    @Transactional(readOnly = true)
    Innovation one(Caller reader, InnovationId id) {
        return sql.find(id).filter(found -> found.seenBy(reader.id())).orElseThrow(InnovationRefusals::unknown);
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }

    private Set<UnitId> units(Filter filter) {
        return filter.unitCode().isEmpty()
                ? Set.of()
                : directory.unit(filter.unitCode(), today()).stream()
                        .flatMap(unit -> directory.downward(unit.id(), today()).stream())
                        .map(Unit::id)
                        .collect(Collectors.toSet());
    }

    private @Nullable Instant begin(@Nullable Integer year) {
        return year == null || year < 2000 || year > 2200 ? null : zone.begin(LocalDate.of(year, 1, 1));
    }
}
