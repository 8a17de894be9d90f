package id.abdi.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LOG-3, LOG-11: signed notes and checkpoints, by the publicly known example and by keys of each kind. */
class NoteTest {
    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String TEXT = "This is an example message.\n";
    private static final String LINE = "\u2014 example.com/foo"
            + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    private static final Instant NOW = Instant.parse("2026-03-04T07:00:00Z");
    private static final Checkpoint CHECKPOINT = new Checkpoint("example.com/log", 5, Hash.leaf(new byte[0]));

    @Test
    void theKnownNoteIsSignedByTheKnownKey() {
        VerifierKey key = VerifierKey.parse(KEY);
        Note note = Note.parse(TEXT + "\n" + LINE);
        assertThat(key.text()).isEqualTo(KEY);
        assertThat(note.signers(List.of(key))).containsExactly(key);
        assertThat(note.signed()).isEqualTo(TEXT + "\n" + LINE);
        assertThat(note.signers(List.of())).isEmpty();
    }

    @Test
    void aWrongSignatureOfAKnownKeyRefusesTheNote() {
        Note note = Note.parse("This is another message.\n\n" + LINE);
        assertThat(note.signers(List.of())).isEmpty();
        assertThatThrownBy(() -> note.signers(List.of(VerifierKey.parse(KEY)))).isInstanceOf(Malformed.class);
    }

    @Test
    void unknownSignaturesArePassedOver() {
        SigningKey other = SigningKey.generate("example.com/foo", KeyKind.ED25519);
        Note note = Note.parse(TEXT + "\n" + other.sign(TEXT, NOW).text() + LINE);
        assertThat(note.signers(List.of(VerifierKey.parse(KEY)))).hasSize(1);
    }

    @Test
    void sixteenSignaturesAreReadAndNoMore() {
        String sixteen = String.join("", Collections.nCopies(Note.MOST, LINE));
        assertThat(Note.parse(TEXT + "\n" + sixteen).signatures()).hasSize(Note.MOST);
        assertThatThrownBy(() -> Note.parse(TEXT + "\n" + sixteen + LINE)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "a",
                "a\n",
                "a\n\n",
                "a\n\nb\n",
                "a\n\n\u2014 \n",
                "a\n\n\u2014 name\n",
                "a\n\n\u2014 name AAAAAA==\n",
                "a\n\n\u2014 name AAAAAAA\n",
                "a\n\n\u2014 na+me AAAAAAA=\n",
                "a\n\n\u2014 na me AAAAAAA=\n",
                "a\n\n\u2014  AAAAAAA=\n",
                "a\n\n- name AAAAAAA=\n",
                "a\n\n\u2014 name AAAAAAA=",
                "a\u0001\n\n\u2014 name AAAAAAA=\n",
                "a\r\n\n\u2014 name AAAAAAA=\n",
                "a\n\n\u2014 name AAAAAAA=\n\u2014 name\n",
                "a\n\n\u2014 na\u00a0me AAAAAAA=\n"
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> Note.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] bytes = (TEXT + "\n" + LINE).getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;
        assertThatThrownBy(() -> Note.parse(bytes)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "a+b+",
                "a+b+AQ==",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "a+00000000+/w=="
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @EnumSource
    void aKeySignsAndIsReadBackFromItsFile(KeyKind kind) {
        SigningKey key =
                SigningKey.parse(SigningKey.generate("example.com/w", kind).secretText());
        Note note = new Note(CHECKPOINT.text(), List.of(key.sign(CHECKPOINT.text(), NOW)));
        VerifierKey verifier = VerifierKey.parse(key.verifier().text());
        assertThat(Note.parse(note.signed()).signers(List.of(verifier))).containsExactly(verifier);
        assertThat(key.toString())
                .doesNotContain(key.secretText().lines().toList().getLast());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ED25519")
    void anotherTimeIsNotSigned(KeyKind kind) {
        SigningKey key = SigningKey.generate("example.com/w", kind);
        Note.SignatureLine line = key.sign(CHECKPOINT.text(), NOW);
        byte[] later = line.signature().clone();
        later[7]++;
        Note note = new Note(CHECKPOINT.text(), List.of(new Note.SignatureLine(line.name(), line.keyId(), later)));
        assertThatThrownBy(() -> note.signers(List.of(key.verifier()))).isInstanceOf(Malformed.class);
    }

    @Test
    void aCosignatureSaysTheTimeAsItIsSpecified() {
        assertThat(new String(
                        SignedBytes.of(KeyKind.COSIGNATURE, "w", 1_679_315_147, CHECKPOINT.text()),
                        StandardCharsets.UTF_8))
                .isEqualTo("cosignature/v1\ntime 1679315147\nexample.com/log\n5\n"
                        + CHECKPOINT.root().base64() + "\n");
    }

    @Test
    void theHalvesOfAKeyBelongTogether() {
        List<String> one =
                SigningKey.generate("a", KeyKind.ED25519).secretText().lines().toList();
        List<String> other =
                SigningKey.generate("a", KeyKind.ED25519).secretText().lines().toList();
        assertThatThrownBy(() -> SigningKey.parse(one.getFirst() + "\n" + other.getLast() + "\n"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aCheckpointIsReadAsItIsWritten() {
        assertThat(Checkpoint.parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
        assertThat(Checkpoint.parse(CHECKPOINT.text() + "more\n")).isEqualTo(CHECKPOINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\n1\n", "a\n01\nR\n", "\n1\nR\n", "a\n-1\nR\n", "a\n1\nR\n\nb\n", "a\n0\nR\n", "a\n1\nX\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        String filled = text.replace("R", Hash.leaf(new byte[0]).base64());
        assertThatThrownBy(() -> Checkpoint.parse(filled)).isInstanceOf(Malformed.class);
    }
}
