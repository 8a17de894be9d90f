package id.abdi.tally;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.cli.UsageException;
import id.abdi.kernel.UnitId;
import id.abdi.tally.DayReckoning.Reckoned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code ./abdi tally}: lets an operator count at once what waits, count everything again, or prove that both give the same. */
@Component
class TallyCommand implements Command {
    private final KeepTally keep;
    private final TallySql sql;
    private final HeadDaySql heads;
    private final DayReckoning reckoning;
    private final Kept kept;

    TallyCommand(KeepTally keep, TallySql sql, HeadDaySql heads, DayReckoning reckoning, Kept kept) {
        this.keep = keep;
        this.sql = sql;
        this.heads = heads;
        this.reckoning = reckoning;
        this.kept = kept;
    }

    /** What is kept of people's weeks, and how it is counted. */
    @Component
    record Kept(PersonWeekSql sql, WeekReckoning reckoning) {
        boolean same(LocalDate week) {
            return sql.week(week).equals(reckoning.reckoned(week));
        }
    }

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public String help() {
        return """
                tally count      counts what waits, without the breaks that the running program makes
                tally recount    counts every day and week again from the facts
                tally check      counts every day and week again, changes nothing, and names those that differ from what is kept
                """;
    }

    @Override
    public int run(Args args) {
        return switch (args.word(0, "count, recount or check")) {
            case "count" -> count();
            case "recount" -> {
                sql.everythingDue();
                kept.sql().everythingDue();
                yield count();
            }
            case "check" -> check();
            default -> throw new UsageException("tally counts, recounts or checks.");
        };
    }

    private int count() {
        keep.until(Instant.MAX);
        return 0;
    }

    private int check() {
        List<LocalDate> days = sql.countedDays();
        List<LocalDate> different = days.stream().filter(day -> !same(day)).toList();
        different.forEach(day -> System.out.println(day + " differs"));
        List<LocalDate> weeks = kept.sql().countedWeeks();
        List<LocalDate> others = weeks.stream().filter(week -> !kept.same(week)).toList();
        others.forEach(week -> System.out.println("week of " + week + " differs"));
        System.out.println(days.size() + " days and " + weeks.size() + " weeks checked, "
                + (different.size() + others.size()) + " differ");
        return different.isEmpty() && others.isEmpty() ? 0 : 1;
    }

    private boolean same(LocalDate day) {
        Reckoned fresh = reckoning.reckoned(day);
        Map<UnitId, DayCount> units = new HashMap<>();
        sql.all(day, day).forEach(row -> units.put(row.unit(), row.count()));
        return units.equals(fresh.units()) && heads.seats(day).equals(fresh.heads());
    }
}
