package id.abdi.rulebook;

import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.Setting.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All settings, put in order so that the one in force is found at once: of the nearest unit that has one of its own, the
 * newest that had begun by the day (regulations part 11).
 */
final class SettingTable {
    private record Line(String rule, @Nullable UnitId unit) {}

    private final List<Setting> all;
    private final Map<Line, NavigableMap<LocalDate, Setting>> lines = new HashMap<>();

    private SettingTable(List<Setting> all) {
        this.all = List.copyOf(all);
    }

    static SettingTable of(List<Setting> settings) {
        SettingTable table = new SettingTable(settings);
        Map<Place, Setting> newest = new HashMap<>();
        for (Setting setting : settings) {
            newest.merge(setting.place(), setting, (one, other) -> one.version() > other.version() ? one : other);
        }
        for (Setting setting : newest.values()) {
            if (!setting.withdrawn()) {
                Place place = setting.place();
                table.lines
                        .computeIfAbsent(new Line(place.rule(), place.unit()), line -> new TreeMap<>())
                        .put(place.validFrom(), setting);
            }
        }
        return table;
    }

    /** The same table with one more setting, for a look at what it would change. */
    SettingTable with(Setting setting) {
        List<Setting> more = new ArrayList<>(all);
        more.add(setting);
        return of(more);
    }

    /** The setting in force, empty where the rule's initial value holds. */
    Optional<Setting> inForce(String rule, LocalDate date, Scope scope) {
        for (UnitId unit : scope.nearestFirst()) {
            Setting own = own(rule, unit, date);
            if (own != null) {
                return Optional.of(own);
            }
        }
        return Optional.ofNullable(own(rule, null, date));
    }

    private @Nullable Setting own(String rule, @Nullable UnitId unit, LocalDate date) {
        NavigableMap<LocalDate, Setting> line = lines.get(new Line(rule, unit));
        Map.Entry<LocalDate, Setting> newest = line == null ? null : line.floorEntry(date);
        return newest == null || newest.getValue().value() == null ? null : newest.getValue();
    }

    /** All settings of the rule, also those that count no more, newest first. */
    List<Setting> history(String rule) {
        return all.stream()
                .filter(setting -> setting.place().rule().equals(rule))
                .sorted(Comparator.comparing(Setting::recordedAt)
                        .thenComparing(Setting::version)
                        .reversed())
                .toList();
    }

    /** Whether the setting counts: neither withdrawn nor replaced by a later version. */
    boolean counts(Setting setting) {
        Place place = setting.place();
        NavigableMap<LocalDate, Setting> line = lines.get(new Line(place.rule(), place.unit()));
        return line != null && setting.equals(line.get(place.validFrom()));
    }

    int nextVersion(Place place) {
        return 1
                + (int) all.stream()
                        .filter(setting -> setting.place().equals(place))
                        .count();
    }

    /** The days on which something may change for that scope. */
    SortedSet<LocalDate> turns(String rule, Scope scope) {
        SortedSet<LocalDate> turns = new TreeSet<>();
        lines.forEach((line, settings) -> {
            if (line.rule().equals(rule)
                    && (line.unit() == null || scope.nearestFirst().contains(line.unit()))) {
                turns.addAll(settings.keySet());
            }
        });
        return turns;
    }

    /** The units that have settings of their own for the rule. */
    List<UnitId> unitsOf(String rule) {
        return lines.keySet().stream()
                .filter(line -> line.rule().equals(rule))
                .flatMap(line -> Stream.ofNullable(line.unit()))
                .toList();
    }
}
