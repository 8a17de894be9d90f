package id.abdi.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LOG-1: hashes of the tree by the publicly known values. */
class HashTest {
    private static final List<byte[]> ENTRIES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootsOfTheKnownTreesAreTheKnownOnes(int size, String root) {
        List<Hash> leaves = ENTRIES.stream().limit(size).map(Hash::leaf).toList();
        assertThat(Frontier.root(leaves).hex()).isEqualTo(root);
        assertThat(Proofs.root(size, new GrownTree(leaves)).hex()).isEqualTo(root);
        TileTree tiles = new TileTree((level, index, hash) -> {});
        leaves.forEach(tiles::append);
        assertThat(tiles.root().hex()).isEqualTo(root);
    }

    @Test
    void aHashIsWrittenInOneWay() {
        String base64 = Hash.EMPTY.base64();
        assertThat(Hash.parse(base64)).isEqualTo(Hash.EMPTY);
        for (String other : List.of(
                "", base64 + " ", base64.replace('=', 'A'), base64.substring(1), base64.substring(0, 42) + "V=")) {
            assertThatThrownBy(() -> Hash.parse(other)).isInstanceOf(Malformed.class);
        }
    }
}
