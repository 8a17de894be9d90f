package id.abdi.leader;

import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the leader and its answer; each module offers its own as a bean. An answer holds aggregates alone, never a person, and
 * leads to what it is made of.
 */
public interface LeaderTile {
    /** Smaller comes first; tens, so that others fit between. */
    int order();

    /** @param today the day on which the leader looks */
    Tile on(LocalDate today);

    /**
     * Words with what they say it of.
     *
     * @param key in the messages of the module that offers the tile
     * @param arguments numbers, days, and names of units and programmes; never of a person
     */
    record Said(String key, List<Object> arguments) {
        public Said {
            arguments = List.copyOf(arguments);
        }

        public static Said of(String key, Object... arguments) {
            return new Said(key, List.of(arguments));
        }
    }

    /**
     * What stands below an answer.
     *
     * @param path where it leads; null where nothing more is known
     */
    record Line(
            String name, Said state, Tone tone, @Nullable String path) {}

    /**
     * @param question in the messages of the module
     * @param answer in a sentence
     * @param path the page that the answer is made of
     * @param lines what needs the leader first
     */
    record Tile(Said question, Said answer, Tone tone, String path, List<Line> lines) {
        public Tile {
            lines = List.copyOf(lines);
        }
    }
}
