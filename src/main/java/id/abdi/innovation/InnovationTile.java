package id.abdi.innovation;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.innovation.Stage.Name;
import id.abdi.innovation.Step.Trial;
import id.abdi.kernel.Scope;
import id.abdi.leader.LeaderTile;
import id.abdi.rulebook.Rulebook;
import id.abdi.web.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much real innovation there is (R7): how many were proven this year, how many trials run, how many wait too long for a confirmation. */
@Component
class InnovationTile implements LeaderTile {
    private static final String PAGE = "/innovations";

    private final Innovations innovations;
    private final Rulebook rulebook;
    private final LocalTimeZone zone;

    InnovationTile(Innovations innovations, Rulebook rulebook, LocalTimeZone zone) {
        this.innovations = innovations;
        this.rulebook = rulebook;
        this.zone = zone;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Tile on(LocalDate today) {
        List<Innovation> all = innovations.all();
        int days = rulebook.on(InnovationSettings.CONFIRM, today, Scope.GOVERNMENT);
        long proven = all.stream()
                .flatMap(one -> one.first(Step.Confirmed.class).stream())
                .filter(at -> zone.day(at).getYear() == today.getYear())
                .count();
        long trials =
                all.stream().filter(one -> one.stage().name() == Name.TRIAL).count();
        long waiting =
                all.stream().filter(one -> late(one, today.minusDays(days))).count();
        return new Tile(
                Said.of("innovation.tile"),
                all.isEmpty()
                        ? Said.of("innovation.tile.none")
                        : Said.of("innovation.tile.answer", proven, trials, waiting, days),
                waiting > 0 ? Tone.WARNING : proven > 0 ? Tone.GOOD : Tone.NEUTRAL,
                PAGE,
                List.of());
    }

    private boolean late(Innovation innovation, LocalDate before) {
        if (!(innovation.stage() instanceof Stage.OnTrial(Trial trial, boolean asked)) || !asked) {
            return false;
        }
        return innovation.steps().stream()
                .filter(taken -> taken.step() instanceof Step.Asked)
                .map(Taken::at)
                .reduce((Instant earlier, Instant later) -> later)
                .filter(at -> zone.day(at).isBefore(before))
                .isPresent();
    }
}
