package id.abdi.leader;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.leader.LeaderTile.Said;
import id.abdi.leader.LeaderTile.Tile;
import id.abdi.listing.Listing;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import id.abdi.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All tiles, in order, for whoever has the leader's duty: as they were kept some minutes ago, else reckoned at the moment. */
@Component
class LeaderPage {
    /** A page that is older is not shown any more: then something keeps it from being reckoned. */
    private static final Duration OLDEST = Duration.ofHours(1);

    private final List<LeaderTile> tiles;
    private final Rights rights;
    private final KeptPageSql sql;
    private final Words words;
    private final LocalTimeZone zone;
    private final Clock clock;

    LeaderPage(List<LeaderTile> tiles, Rights rights, KeptPageSql sql, Words words, LocalTimeZone zone, Clock clock) {
        this.tiles = tiles.stream()
                .sorted(Comparator.comparingInt(LeaderTile::order))
                .toList();
        this.rights = rights;
        this.sql = sql;
        this.words = words;
        this.zone = zone;
        this.clock = clock;
    }

    /** A tile in words. */
    record Told(String question, String answer, Tone tone, String path, List<ToldLine> lines) {}

    record ToldLine(
            String name, String state, Tone tone, @Nullable String path) {}

    /** @param at when it was reckoned */
    record Shown(List<Told> tiles, Instant at) {
        /** A row for each answer, and one for each line below it. */
        Listing<Row> listing(Ui ui) {
            List<Row> rows = tiles.stream()
                    .flatMap(tile -> Stream.concat(
                            Stream.of(new Row(tile.question(), "", tile.answer())),
                            tile.lines().stream().map(line -> new Row(tile.question(), line.name(), line.state()))))
                    .toList();
            return Listing.of(ui, ui.text("leader.title"), rows)
                    .text(ui.text("leader.column.question"), Row::question)
                    .text(ui.text("leader.digest.what"), Row::what)
                    .column(ui.text("leader.digest.state"), WIDE, Row::state)
                    .nobody();
        }

        record Row(String question, String what, String state) {}

        private static final int WIDE = 60;
    }

    /** @throws id.abdi.kernel.Refusal {@code not-allowed} */
    @Transactional(readOnly = true)
    public Shown of(Caller caller, Locale language) {
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        rights.require(caller, Act.SEE_LEADER_PAGE, caller.id(), today);
        return sql.between(now.minus(OLDEST), now, language).orElseGet(() -> new Shown(told(today, in(language)), now));
    }

    @Transactional(readOnly = true)
    public List<Told> told(LocalDate today, Function<Said, String> said) {
        return told(reckoned(today), said);
    }

    /** Reckons the page of the present moment and keeps it in every language. */
    @Transactional
    public void keep() {
        Instant now = clock.instant();
        List<Tile> reckoned = reckoned(zone.day(now));
        Words.LANGUAGES.forEach(language -> sql.keep(language, told(reckoned, in(language)), now));
    }

    private List<Tile> reckoned(LocalDate today) {
        return tiles.stream().map(tile -> tile.on(today)).toList();
    }

    Function<Said, String> in(Locale language) {
        return said -> words.text(language, said.key(), said.arguments().toArray());
    }

    private static List<Told> told(List<Tile> reckoned, Function<Said, String> said) {
        return reckoned.stream().map(tile -> told(tile, said)).toList();
    }

    private static Told told(Tile tile, Function<Said, String> said) {
        return new Told(
                said.apply(tile.question()),
                said.apply(tile.answer()),
                tile.tone(),
                tile.path(),
                tile.lines().stream()
                        .map(line -> new ToldLine(line.name(), said.apply(line.state()), line.tone(), line.path()))
                        .toList());
    }
}
