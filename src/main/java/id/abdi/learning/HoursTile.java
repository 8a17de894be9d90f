package id.abdi.learning;

import id.abdi.leader.LeaderTile;
import id.abdi.learning.HourRules.Standing;
import id.abdi.learning.Years.Hours;
import id.abdi.organization.Directory;
import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many of those who owe hours of learning are on the way to them (R8; T-2): numbers alone. */
@Component
class HoursTile implements LeaderTile {
    private static final int HUNDRED = 100;
    private static final int MANY = 80;

    private final Years years;
    private final Directory directory;

    HoursTile(Years years, Directory directory) {
        this.years = years;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Tile on(LocalDate today) {
        List<Hours> owing = years.standings(directory.everybody(today), today).stream()
                .filter(one -> one.standing() != Standing.FREE)
                .toList();
        long behind =
                owing.stream().filter(one -> one.standing() == Standing.BEHIND).count();
        long on = owing.size() - behind;
        long done =
                owing.stream().filter(one -> one.standing() == Standing.DONE).count();
        return new Tile(
                Said.of("learning.tile"),
                owing.isEmpty()
                        ? Said.of("learning.tile.none")
                        : Said.of("learning.tile.answer", on, owing.size(), done),
                owing.isEmpty() ? Tone.NEUTRAL : HUNDRED * on >= (long) MANY * owing.size() ? Tone.GOOD : Tone.WARNING,
                "/learning/trainings",
                List.of());
    }
}
