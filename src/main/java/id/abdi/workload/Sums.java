package id.abdi.workload;

import id.abdi.activity.Activities.Volume;
import id.abdi.activity.Activities.Volumes;
import id.abdi.standard.StandardId;
import id.abdi.standard.WorkStandard;
import id.abdi.tally.PersonWeeks.DutyDays;
import id.abdi.workload.Observed.Claimed;
import id.abdi.workload.Observed.Days;
import id.abdi.workload.Observed.Done;
import id.abdi.workload.Observed.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what was found, position by position. */
final class Sums {
    private final List<Sum> sums = new ArrayList<>();

    private static final class Sum {
        private final SortedMap<LocalDate, Days> weeks = new TreeMap<>();
        private final Map<StandardId, Done> work = new LinkedHashMap<>();
        private final SortedMap<LocalDate, BigDecimal> outside = new TreeMap<>();
        private int covered;
    }

    Sums(int positions) {
        for (int i = 0; i < positions; i++) {
            sums.add(new Sum());
        }
    }

    /** The minutes of each standard are those of the last day, whatever held when the work was done. */
    void add(Volumes volumes, Map<StandardId, WorkStandard> known) {
        volumes.days()
                .forEach(worked ->
                        sums.get(worked.key()).weeks.merge(worked.week(), new Days(0, 0, worked.days()), Days::plus));
        for (Volume volume : volumes.work()) {
            Sum sum = sums.get(volume.key());
            WorkStandard standard = volume.standard() == null ? null : known.get(volume.standard());
            if (standard == null) {
                sum.outside.merge(volume.week(), BigDecimal.valueOf(volume.minutes()), BigDecimal::add);
            } else {
                sum.covered += volume.minutes();
                sum.work
                        .computeIfAbsent(standard.id(), id -> new Done(Measure.of(standard), new TreeMap<>()))
                        .quantities()
                        .merge(volume.week(), volume.quantity(), BigDecimal::add);
            }
        }
    }

    void add(List<DutyDays> duty) {
        for (DutyDays days : duty) {
            Days one = new Days(days.onDuty(), days.away(), 0);
            if (!one.equals(Days.NONE)) {
                sums.get(days.key()).weeks.merge(days.week(), one, Days::plus);
            }
        }
    }

    /** @param years how many times the days that were looked at make a year */
    Observed observed(int key, Position position, int posts, int holders, double years) {
        Sum sum = sums.get(key);
        Days days = sum.weeks.values().stream().reduce(Days.NONE, Days::plus);
        return new Observed(
                position,
                posts,
                holders,
                (days.onDuty() + days.away()) * years,
                sum.weeks,
                List.copyOf(sum.work.values()),
                new Claimed(sum.covered, sum.outside));
    }
}
