package id.abdi.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A text with the lines of those who signed it (C2SP signed-note, LOG-3). Nobody may believe the text before {@link #signers}.
 *
 * @param text ends with a line feed
 */
public record Note(String text, List<SignatureLine> signatures) {
    /** So many signatures are read; more are refused. */
    public static final int MOST = 16;

    private static final int LONGEST = 1 << 18;
    private static final String DASH = "\u2014 ";

    public Note {
        signatures = List.copyOf(signatures);
        check(text);
    }

    /** One line below the text. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record SignatureLine(String name, int keyId, byte[] signature) {
        /** The line as it stands in a note, with its line feed. */
        public String text() {
            byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                    .putInt(keyId)
                    .put(signature)
                    .array();
            return DASH + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
        }

        /** @throws Malformed where the line is none of a signature */
        static SignatureLine parse(String line) {
            int space = line.lastIndexOf(' ');
            if (!line.startsWith(DASH) || space < DASH.length()) {
                throw new Malformed(
                        "a line of a signature begins with a dash and a name, not with \"" + Bytes.shown(line) + "\"");
            }
            String name = line.substring(DASH.length(), space);
            KeyName.check(name);
            byte[] bytes = Bytes.base64(line.substring(space + 1), "a signature");
            if (bytes.length <= Integer.BYTES) {
                throw new Malformed("the signature of " + Bytes.shown(name) + " is too short");
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int keyId = buffer.getInt();
            byte[] signature = new byte[buffer.remaining()];
            buffer.get(signature);
            return new SignatureLine(name, keyId, signature);
        }
    }

    /** @throws Malformed where it is no signed note */
    public static Note parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Malformed("the note is longer than " + LONGEST + " bytes");
        }
        return parse(Bytes.utf8(bytes, "the note"));
    }

    /** @throws Malformed where it is no signed note */
    public static Note parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new Malformed("the note has no signature below a blank line, or does not end with a line feed");
        }
        String text = note.substring(0, blank + 1);
        check(text);
        return new Note(text, lines(note.substring(blank + 2)));
    }

    /** @throws Malformed where a line is none of a signature */
    public static List<SignatureLine> lines(String text) {
        List<SignatureLine> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (lines.size() == MOST) {
                throw new Malformed("the note has more than " + MOST + " signatures");
            }
            lines.add(SignatureLine.parse(line));
        }
        return lines;
    }

    private static void check(String text) {
        if (!text.endsWith("\n") || text.length() > LONGEST) {
            throw new Malformed("the text of a note ends with a line feed and has at most " + LONGEST + " characters");
        }
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new Malformed("the text of a note holds a control character");
        }
    }

    /** The same text with further signatures. */
    public Note with(Collection<SignatureLine> more) {
        List<SignatureLine> all = new ArrayList<>(signatures);
        all.addAll(more);
        return new Note(text, all);
    }

    /** The note as it is stored and sent. */
    public String signed() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line.text()));
        return note.toString();
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Who of the known keys signed it; unknown ones are passed over. May be nobody.
     *
     * @throws Malformed where a signature under the name of a known key is wrong
     */
    public List<VerifierKey> signers(Collection<VerifierKey> known) {
        List<VerifierKey> signers = new ArrayList<>();
        for (SignatureLine line : signatures) {
            for (VerifierKey key : known) {
                if (key.name().equals(line.name()) && key.id() == line.keyId() && !signers.contains(key)) {
                    if (!key.signed(text, line.signature())) {
                        throw new Malformed("the signature of " + key.name() + " is wrong");
                    }
                    signers.add(key);
                }
            }
        }
        return signers;
    }
}
