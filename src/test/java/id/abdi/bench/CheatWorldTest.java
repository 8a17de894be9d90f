package id.abdi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.bench.IntegrityBench.Worth;
import id.abdi.signal.SignalKind;
import org.junit.jupiter.api.Test;

/** The laboratory of cheats, small: what is promised of the large one holds here too. */
class CheatWorldTest {
    private static final CheatSettings SMALL = new CheatSettings(41, 900, 6, 0.35, 4, 1);

    @Test
    void fewAreListedWrongly() {
        Worth worth = IntegrityBench.world("small", SMALL);
        assertThat(worth.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(worth.recall()).isGreaterThanOrEqualTo(0.7);
        assertThat(worth.falseAlarms()).isLessThanOrEqualTo(2);
    }

    @Test
    void everyKindOfCheatIsThere() {
        assertThat(new CheatWorld(new CheatSettings(3, 900, 1, 0.5, 2, 1)).town.cheats())
                .containsOnlyKeys(SignalKind.values())
                .allSatisfy((kind, cheats) -> assertThat(cheats).hasSize(2));
    }

    @Test
    void theSameSeedMakesTheSameWorld() {
        CheatSettings settings = new CheatSettings(5, 200, 1, 0.5, 1, 1);
        assertThat(new CheatWorld(settings).noted).isEqualTo(new CheatWorld(settings).noted);
    }
}
