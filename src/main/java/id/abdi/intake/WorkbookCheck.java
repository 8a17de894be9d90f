package id.abdi.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a workbook before anything of it is read (SEC-26): as many parts and as much text as an honest one has, no macro,
 * no link to other files, no document type with entities.
 */
final class WorkbookCheck {
    static final int MOST_PARTS = 1000;
    static final long MOST_UNPACKED = 200_000_000;
    /** Shared texts are kept in memory while the sheet is read. */
    static final long MOST_TEXTS = 50_000_000;

    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii", "iso-8859-1");
    private static final int CHUNK = 1 << 16;

    private long unpacked;

    private WorkbookCheck() {}

    /** @throws id.abdi.kernel.Refusal with a sentence of its own for each danger */
    static void harmless(HandedFile file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntriesInPhysicalOrder());
            checkNames(parts);
            WorkbookCheck check = new WorkbookCheck();
            for (ZipArchiveEntry part : parts) {
                if (!zip.canReadEntryData(part)) {
                    throw IntakeRefusals.damagedWorkbook();
                }
                check.part(zip, part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw IntakeRefusals.damagedWorkbook();
        }
    }

    private static void checkNames(List<ZipArchiveEntry> parts) {
        if (parts.size() > MOST_PARTS) {
            throw IntakeRefusals.tooManyParts(MOST_PARTS);
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw IntakeRefusals.damagedWorkbook();
            }
            if (name.contains("vbaproject") || name.contains("macrosheets/")) {
                throw IntakeRefusals.macros();
            }
            if (name.contains("externallinks/")) {
                throw IntakeRefusals.links();
            }
        }
        if (!names.contains("xl/workbook.xml")) {
            throw IntakeRefusals.noWorkbook();
        }
    }

    private void part(ZipFile zip, ZipArchiveEntry part) throws IOException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        boolean texts = name.endsWith("sharedstrings.xml");
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        String before = "";
        try (InputStream stream = zip.getInputStream(part)) {
            for (int read = stream.readNBytes(chunk, 0, CHUNK); read > 0; read = stream.readNBytes(chunk, 0, CHUNK)) {
                size += read;
                unpacked += read;
                if (unpacked > MOST_UNPACKED || (texts && size > MOST_TEXTS)) {
                    throw IntakeRefusals.bomb();
                }
                if (xml) {
                    String text = new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
                    if (before.isEmpty()) {
                        checkBeginning(text);
                    }
                    checkMarkup(before + text);
                    before = text.substring(Math.max(0, text.length() - 16));
                }
            }
        }
    }

    /** Only encodings in which the markup below is plain letters. */
    private static void checkBeginning(String text) {
        String beginning = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        if (!beginning.stripLeading().startsWith("<") || beginning.indexOf('\0') >= 0) {
            throw IntakeRefusals.damagedWorkbook();
        }
        String declaration = beginning.substring(0, Math.min(beginning.length(), 200));
        boolean known = ENCODING.matcher(
                        declaration.startsWith("<?xml") ? declaration.split("\\?>", 2)[0] : "")
                .results()
                .allMatch(found -> ENCODINGS.contains(found.group(1).toLowerCase(Locale.ROOT)));
        if (!known) {
            throw IntakeRefusals.damagedWorkbook();
        }
    }

    private static void checkMarkup(String text) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw IntakeRefusals.documentType();
        }
    }
}
