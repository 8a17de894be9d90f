package id.abdi.lineflag;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What the person's head asks the personnel agency about the board. */
@Component
class FlagRoutes implements RouteSamples {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final FlagBoard board;

    FlagRoutes(FlagBoard board) {
        this.board = board;
    }

    private static String words() {
        return "Pegawai contoh " + NUMBER.incrementAndGet() + " tidak ada di papan";
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of(
                        "POST /today/{date}/{nip}/flag",
                        () -> Ask.plain().about(cast.another()).with("words", words())),
                Sample.of("POST /today/{date}/missing", () -> Ask.plain().with("words", words())),
                Sample.of(
                        "POST /flags/{id}",
                        () -> Ask.at(
                                        "id",
                                        board.missing(cast.caller(cast.head()), TestClock.TODAY, words())
                                                .id())
                                .with("words", "Sudah diperbaiki")));
    }
}
