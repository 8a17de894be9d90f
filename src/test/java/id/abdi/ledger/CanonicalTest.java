package id.abdi.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** LOG-7: a statement is written as bytes in one way only, and the golden files of form 1 hold for ever. */
class CanonicalTest {
    private static final Instant MOMENT = Instant.parse("2026-03-04T07:00:00.123456789Z");

    private enum Verdict {
        ABOVE
    }

    private static Entry statement() {
        return Entry.of("daily-report")
                .with("version", 1)
                .with("verdict", Verdict.ABOVE)
                .with("employee", UUID.fromString("0195A5B8-1C00-7000-8000-000000000001"))
                .with("date", LocalDate.of(2026, 3, 4))
                .with("reason", "Laporan \"izin\" selesai\n2 hari lebih awal – café 😀")
                .with("late", false)
                .with("dutyKind", null)
                .with("tags", List.of("A", "B"));
    }

    @Test
    void theGoldenStatementOfFormOneStillReadsTheSame() throws IOException {
        assertThat(new String(Canonical.bytes(statement(), MOMENT), UTF_8))
                .isEqualTo(golden("daily-report.form1.json"));
    }

    @Test
    void theGoldenStatementStillHashesTheSame() throws IOException {
        byte[] salt = new byte[32];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) i;
        }
        Leaf leaf = Leaf.of(statement(), MOMENT, salt);
        HexFormat hex = HexFormat.of();
        assertThat("salt " + hex.formatHex(salt) + "\ndigest " + hex.formatHex(leaf.digest()) + "\nleaf "
                        + hex.formatHex(leaf.hash()) + "\n")
                .isEqualTo(golden("daily-report.form1.hashes"));
    }

    @Test
    void theOrderInWhichFactsAreStatedDoesNotMatter() {
        Entry forward = Entry.of("check").with("a", 1).with("b", 2L);
        Entry backward = Entry.of("check").with("b", 2L).with("a", 1);
        assertThat(Canonical.bytes(forward, MOMENT)).isEqualTo(Canonical.bytes(backward, MOMENT));
    }

    @Test
    void theEntryHoldsNoWordOfTheContent() {
        Leaf leaf = Leaf.of(statement(), MOMENT, new byte[32]);
        assertThat(new String(LeafHash.entry(leaf.kind(), leaf.digest()), UTF_8)
                        .lines()
                        .collect(Collectors.toList()))
                .containsExactly("abdi-entry/1", "daily-report", HexFormat.of().formatHex(leaf.digest()));
    }

    @Test
    void theSameContentWithAnotherSaltHasAnotherLeaf() {
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(Leaf.of(statement(), MOMENT, new byte[32]).hash())
                .isNotEqualTo(Leaf.of(statement(), MOMENT, other).hash());
    }

    @Test
    void controlCharactersAreEscapedAsRfc8785Says() {
        Entry entry = Entry.of("check").with("t", "\u0001\u001f\b\f\t\\/\u007f");
        assertThat(new String(Canonical.bytes(entry, MOMENT), UTF_8))
                .contains("\"\\u0001\\u001f\\b\\f\\t\\\\/\u007f\"");
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        Entry entry = Entry.of("check").with("d", 1.5);
        assertThatThrownBy(() -> Canonical.bytes(entry, MOMENT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFactCannotBeStatedTwice() {
        Entry entry = Entry.of("check").with("a", 1);
        assertThatThrownBy(() -> entry.with("a", 2)).isInstanceOf(IllegalStateException.class);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = CanonicalTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no golden file " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
