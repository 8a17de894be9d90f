package id.abdi.tlog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries of one tile as bytes: each with its length before it in 16 bits (LOG-2). */
public final class Bundle {
    /** More cannot be said in 16 bits. */
    public static final int LONGEST = 65_535;

    private static final int LENGTH = 2;

    private Bundle() {}

    public static byte[] of(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new IllegalStateException("an entry has at most 65,535 bytes, not " + entry.length);
            }
            out.write(entry.length >>> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /** @throws Malformed where a length says more than there is */
    public static List<byte[]> entries(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (at < bundle.length) {
            int length = bundle.length - at < LENGTH ? bundle.length : length(bundle, at);
            if (length > bundle.length - at - LENGTH) {
                throw new Malformed("the bundle of entries ends in the middle of entry " + entries.size());
            }
            entries.add(Arrays.copyOfRange(bundle, at + LENGTH, at + LENGTH + length));
            at += LENGTH + length;
        }
        return entries;
    }

    private static int length(byte[] bundle, int at) {
        return Byte.toUnsignedInt(bundle[at]) * 256 + Byte.toUnsignedInt(bundle[at + 1]);
    }
}
