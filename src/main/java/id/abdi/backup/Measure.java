package id.abdi.backup;

import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts what passes through it, bytes and lines, and takes its SHA-256. */
final class Measure extends OutputStream {
    private final OutputStream onward;
    private final MessageDigest sha = Sha256.digest();
    private long bytes;
    private long lines;

    Measure(OutputStream onward) {
        this.onward = onward;
    }

    static Measure alone() {
        return new Measure(OutputStream.nullOutputStream());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
        sha.update(source, from, length);
        bytes += length;
        for (int i = from; i < from + length; i++) {
            if (source[i] == '\n') {
                lines++;
            }
        }
        onward.write(source, from, length);
    }

    /** Rows of COPY's text form: a line feed inside a value is written as two other characters there. */
    long lines() {
        return lines;
    }

    /** Ends the measuring. */
    Manifest.Part part(String entry) {
        return new Manifest.Part(entry, bytes, HexFormat.of().formatHex(sha.digest()));
    }
}
