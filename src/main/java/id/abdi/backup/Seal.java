package id.abdi.backup;

import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of a backup: the comment of the zip, whose last 64 characters are the SHA-256 of every byte before them. So a single
 * changed or missing byte is seen, wherever it is, also where the form of a zip has no sum of its own.
 */
final class Seal {
    /** The name of the first entry, which tells a cut backup from a file that never was one. */
    static final String FIRST = "abdi-backup.txt";

    private static final String WORDS = "backup of Abdi, sealed by SHA-256 ";
    private static final int DIGITS = 64;
    private static final int NAME_IN_ZIP = 30;

    private Seal() {}

    /** The comment before the file is sealed. */
    static String open() {
        return WORDS + "0".repeat(DIGITS);
    }

    /**
     * The SHA-256 of the whole file, as {@code sha256sum} shows it.
     *
     * @param named the file that a refusal names
     * @throws id.abdi.kernel.Refusal where it is no backup of ours, cut, or damaged
     */
    static String check(Path named, Path file) throws IOException {
        long size = Files.size(file);
        boolean ours = begin(file).equals(FIRST);
        int end = WORDS.length() + DIGITS;
        String last = size < end ? "" : end(file, size - end);
        if (!last.startsWith(WORDS)) {
            throw ours ? BackupRefusals.cut(named) : BackupRefusals.foreign(named);
        }
        Digests digests = digests(file);
        if (!digests.seal().equals(last.substring(WORDS.length()))) {
            throw BackupRefusals.damaged(named, "its seal does not fit its content");
        }
        return digests.whole();
    }

    private record Digests(String seal, String whole) {}

    private static Digests digests(Path file) throws IOException {
        Sealing through = new Sealing(OutputStream.nullOutputStream());
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(through);
        }
        String seal = through.seal();
        return new Digests(seal, through.whole(seal));
    }

    private static String begin(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(NAME_IN_ZIP, Files.size(file)));
            return text(in.readNBytes(FIRST.length()));
        }
    }

    private static String end(Path file, long from) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return text(in.readAllBytes());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Digests and passes on everything but the last 64 bytes, which it holds back: where they stand belongs the seal. */
    static final class Sealing extends OutputStream {
        private final OutputStream onward;
        private final MessageDigest sha = Sha256.digest();
        private byte[] held = new byte[0];

        Sealing(OutputStream onward) {
            this.onward = onward;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] source, int from, int length) throws IOException {
            byte[] both = Arrays.copyOf(held, held.length + length);
            System.arraycopy(source, from, both, held.length, length);
            int kept = Math.min(DIGITS, both.length);
            onward.write(both, 0, both.length - kept);
            sha.update(both, 0, both.length - kept);
            held = Arrays.copyOfRange(both, both.length - kept, both.length);
        }

        @Override
        public void flush() throws IOException {
            onward.flush();
        }

        /** What belongs into the last 64 bytes. */
        String seal() {
            return HexFormat.of().formatHex(copy().digest());
        }

        /** Writes the seal into its place, which is the end. */
        void end(String seal) throws IOException {
            onward.write(seal.getBytes(StandardCharsets.US_ASCII));
            onward.flush();
        }

        /** Of the whole file with this seal in its place. */
        String whole(String seal) {
            MessageDigest all = copy();
            return HexFormat.of().formatHex(all.digest(seal.getBytes(StandardCharsets.US_ASCII)));
        }

        private MessageDigest copy() {
            try {
                return (MessageDigest) sha.clone();
            } catch (CloneNotSupportedException impossible) {
                throw new IllegalStateException("every Java can copy a SHA-256 under way", impossible);
            }
        }
    }
}
