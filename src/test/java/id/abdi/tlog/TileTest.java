package id.abdi.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LOG-2: which tiles a tree has, how they are addressed, and that they hold the tree. */
class TileTest {
    @Test
    void anIndexIsWrittenInGroupsOfThree() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(3, 5, 17).path()).isEqualTo("tile/3/005.p/17");
        assertThat(new Tile(Tile.ENTRIES, 1000, 256).path()).isEqualTo("tile/entries/x001/000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/x001/x234/067",
                "tile/63/000.p/1",
                "tile/entries/999.p/255",
                "tile/0/x999/x999/x999/x999/x999/999"
            })
    void anAddressIsReadAsItIsWritten(String path) {
        assertThat(Tile.parse(path).map(Tile::path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/",
                "tile/0",
                "tile/0/",
                "tile/0/1",
                "tile/0/0001",
                "tile/0/x01/000",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/x000/001",
                "tile/entries/../000",
                "tile/0/x1x/000",
                "tile/0/000.p/1/2",
                "tile/0/٠٠٠",
                "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
                "/tile/0/000",
                "tile/0/000/"
            })
    void anotherAddressIsNone(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    @Test
    void aTreeOfSeventyThousandHasTheseTiles() {
        Map<String, Integer> full = new HashMap<>();
        List<String> partial = new ArrayList<>();
        for (Tile tile : Tile.of(70_000)) {
            if (tile.width() == Tile.WIDTH) {
                full.merge(String.valueOf(tile.level()), 1, Integer::sum);
            } else {
                partial.add(tile.path());
            }
        }
        assertThat(full).isEqualTo(Map.of("-1", 273, "0", 273, "1", 1));
        assertThat(partial)
                .containsExactly("tile/entries/273.p/112", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
    }

    @Test
    void aTreeOfOneTileHasTheNextLevelToo() {
        assertThat(Tile.of(256))
                .extracting(Tile::path)
                .containsExactly("tile/entries/000", "tile/0/000", "tile/1/000.p/1");
        assertThat(Tile.of(0)).isEmpty();
    }

    @Test
    void theTilesHoldTheWholeTree() {
        GrownTree grown = GrownTree.of(70_000);
        Map<Integer, List<Hash>> levels = new HashMap<>();
        TileTree tree = new TileTree((level, index, hash) -> {
            List<Hash> hashes = levels.computeIfAbsent(level, none -> new ArrayList<>());
            assertThat(index).isEqualTo(hashes.size());
            hashes.add(hash);
        });
        grown.leaves().forEach(tree::append);
        TileNodes nodes = new TileNodes(
                70_000,
                tile -> levels.getOrDefault(tile.level(), List.of())
                        .subList((int) tile.first(), (int) tile.first() + tile.width()));
        Hash root = grown.root(70_000);
        assertThat(tree.root()).isEqualTo(root);
        assertThat(Proofs.root(70_000, nodes)).isEqualTo(root);
        assertThat(Proofs.included(
                        grown.leaves().get(65_600), 65_600, 70_000, Proofs.inclusion(65_600, 70_000, nodes), root))
                .isTrue();
        assertThat(Proofs.consistent(
                        69_000, grown.root(69_000), 70_000, root, Proofs.consistency(69_000, 70_000, nodes)))
                .isTrue();
    }

    @Test
    void aTreeGoesOnFromItsEdges() {
        GrownTree grown = GrownTree.of(600);
        for (int before : List.of(0, 1, 255, 256, 257, 511, 512, 599)) {
            List<List<Hash>> edges = new ArrayList<>();
            for (int level = 0; Tile.hashes(level, before) > 0; level++) {
                List<Hash> edge = new ArrayList<>();
                long hashes = Tile.hashes(level, before);
                for (long i = hashes - hashes % Tile.WIDTH; i < hashes; i++) {
                    edge.add(grown.node(level * Tile.HEIGHT, i));
                }
                edges.add(edge);
            }
            TileTree tree = new TileTree(before, edges, (level, index, hash) -> {});
            assertThat(tree.root()).isEqualTo(grown.root(before));
            grown.leaves().subList(before, 600).forEach(tree::append);
            assertThat(tree.root()).isEqualTo(grown.root(600));
        }
        assertThatThrownBy(() -> new TileTree(3, List.of(), (level, index, hash) -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new TileTree(3, List.of(List.of()), (level, index, hash) -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void entriesComeOutOfABundleAsTheyWentIn() {
        List<byte[]> entries = List.of(new byte[0], new byte[] {1}, new byte[Bundle.LONGEST]);
        assertThat(Bundle.entries(Bundle.of(entries)))
                .usingRecursiveComparison()
                .isEqualTo(entries);
        assertThatThrownBy(() -> Bundle.of(List.of(new byte[Bundle.LONGEST + 1])))
                .isInstanceOf(IllegalStateException.class);
        for (byte[] cut : List.of(new byte[1], new byte[] {0, 1}, new byte[] {(byte) 255, (byte) 255, 1})) {
            assertThatThrownBy(() -> Bundle.entries(cut)).isInstanceOf(Malformed.class);
        }
    }
}
