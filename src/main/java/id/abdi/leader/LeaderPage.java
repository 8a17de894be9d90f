package id.abdi.leader;

import id.abdi.identity.Caller;
import id.abdi.leader.LeaderTile.Said;
import id.abdi.leader.LeaderTile.Tile;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All tiles, in order, for whoever has the leader's duty. */
@Component
class LeaderPage {
    private final List<LeaderTile> tiles;
    private final Rights rights;

    LeaderPage(List<LeaderTile> tiles, Rights rights) {
        this.tiles = tiles.stream()
                .sorted(Comparator.comparingInt(LeaderTile::order))
                .toList();
        this.rights = rights;
    }

    /** A tile in words. */
    record Told(String question, String answer, Tone tone, String path, List<ToldLine> lines) {}

    record ToldLine(
            String name, String state, Tone tone, @Nullable String path) {}

    /** @throws id.abdi.kernel.Refusal {@code not-allowed} */
    @Transactional(readOnly = true)
    public List<Told> of(Caller caller, LocalDate today, Function<Said, String> words) {
        rights.require(caller, Act.SEE_LEADER_PAGE, caller.id(), today);
        return told(today, words);
    }

    @Transactional(readOnly = true)
    public List<Told> told(LocalDate today, Function<Said, String> words) {
        return tiles.stream().map(tile -> told(tile.on(today), words)).toList();
    }

    private static Told told(Tile tile, Function<Said, String> words) {
        return new Told(
                words.apply(tile.question()),
                words.apply(tile.answer()),
                tile.tone(),
                tile.path(),
                tile.lines().stream()
                        .map(line -> new ToldLine(line.name(), words.apply(line.state()), line.tone(), line.path()))
                        .toList());
    }
}
