package id.abdi.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Refuses a PDF that does anything: scripts, launched programs, forms that send, files inside, a second file behind it
 * (SEC-24). A plain one is kept byte for byte.
 */
final class PdfCheck {
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "RichMediaSettings");
    private static final Set<String> ACTIVE_VALUES = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMedia",
            "FileAttachment",
            "EmbeddedFile");
    private static final int TAIL = 66_000;
    private static final int AFTER_THE_END = 100;
    private static final int DICTIONARY = 400;
    private static final long MOST_UNPACKED = 50_000_000;

    private PdfCheck() {}

    static void harmless(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("%%EOF");
        if (end < 0) {
            throw FileRefusals.brokenPdf();
        }
        if (text.length() - end > AFTER_THE_END
                || text.indexOf("PK\u0005\u0006", Math.max(0, text.length() - TAIL)) >= 0) {
            throw FileRefusals.twoInOne();
        }
        checkUnpacked(bytes, text);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw FileRefusals.lockedPdf();
            }
            if (document.getNumberOfPages() == 0) {
                throw FileRefusals.brokenPdf();
            }
            walk(document.getDocument());
        } catch (InvalidPasswordException locked) {
            throw FileRefusals.lockedPdf();
        } catch (IOException | IllegalArgumentException | ClassCastException broken) {
            throw FileRefusals.brokenPdf();
        }
    }

    /** The compressed lists of objects, which reading opens: a small one can be gigabytes. */
    private static void checkUnpacked(byte[] bytes, String text) {
        long unpacked = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            String before = text.substring(Math.max(0, at - DICTIONARY), at);
            boolean opened = before.contains("/ObjStm") || before.contains("/XRef") || before.contains("#");
            int data = at + 6;
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                data++;
            }
            if (opened && data < bytes.length && (bytes[data] & 0x0f) == 8) {
                unpacked += unpackedSize(bytes, data, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED) {
                    throw FileRefusals.brokenPdf();
                }
            }
        }
    }

    private static long unpackedSize(byte[] bytes, int from, long enough) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] chunk = new byte[1 << 16];
            int read = inflater.inflate(chunk);
            while (read > 0 && inflater.getBytesWritten() <= enough) {
                read = inflater.inflate(chunk);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException noZip) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static void walk(COSDocument document) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.add(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            waiting.add(document.getObjectFromPool(key));
        }
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSArray array) {
                array.forEach(item -> push(waiting, item));
            } else if (object instanceof COSDictionary dictionary) {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    check(entry.getKey(), entry.getValue());
                    push(waiting, entry.getValue());
                }
            }
        }
    }

    private static void push(Deque<COSBase> waiting, COSBase item) {
        if (item instanceof COSObject || item instanceof COSArray || item instanceof COSDictionary) {
            waiting.push(item);
        }
    }

    private static void check(COSName key, COSBase value) {
        boolean kind = key.equals(COSName.S) || key.equals(COSName.TYPE) || key.equals(COSName.SUBTYPE);
        boolean active = kind && value instanceof COSName name && ACTIVE_VALUES.contains(name.getName());
        if (active || ACTIVE_KEYS.contains(key.getName())) {
            throw FileRefusals.activePdf();
        }
    }
}
