package id.abdi.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The letters of a text file, in whichever of the encodings of Indonesian offices they were written. */
record DecodedText(String letters, List<Reason> notes) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SEEN = 4000;

    static DecodedText of(HandedFile file) {
        DecodedText text = whole(file);
        String beginning = text.letters().stripLeading().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html") || beginning.startsWith("<table")) {
            throw IntakeRefusals.html();
        }
        return text;
    }

    /** The letters of any text, also of a web page. */
    static String letters(HandedFile file) {
        return whole(file).letters();
    }

    private static DecodedText whole(HandedFile file) {
        DecodedText text = decoded(file);
        if (text.letters().indexOf('\0') >= 0) {
            throw IntakeRefusals.noText();
        }
        return text;
    }

    private static DecodedText decoded(HandedFile file) {
        if (file.begins(0xEF, 0xBB, 0xBF)) {
            return orWindows(file, 3);
        }
        if (file.begins(0xFF, 0xFE)) {
            return strict(file, 2, StandardCharsets.UTF_16LE);
        }
        if (file.begins(0xFE, 0xFF)) {
            return strict(file, 2, StandardCharsets.UTF_16BE);
        }
        if (mostlyZero(file, 1)) {
            return strict(file, 0, StandardCharsets.UTF_16LE);
        }
        return mostlyZero(file, 0) ? strict(file, 0, StandardCharsets.UTF_16BE) : orWindows(file, 0);
    }

    /** UTF-8 where it is that to the last byte, else what Excel writes in Indonesia. */
    private static DecodedText orWindows(HandedFile file, int from) {
        byte[] bytes = file.bytes();
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return new DecodedText(decode(rest, StandardCharsets.UTF_8), List.of());
        } catch (CharacterCodingException other) {
            return new DecodedText(
                    new String(bytes, from, bytes.length - from, WINDOWS), List.of(Reason.of("intake.note.windows")));
        }
    }

    private static DecodedText strict(HandedFile file, int from, Charset charset) {
        byte[] bytes = file.bytes();
        try {
            return new DecodedText(decode(ByteBuffer.wrap(bytes, from, bytes.length - from), charset), List.of());
        } catch (CharacterCodingException broken) {
            throw IntakeRefusals.noText();
        }
    }

    private static String decode(ByteBuffer bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes)
                .toString();
    }

    /** Whether most of every second byte is zero, as in UTF-16 with western letters. */
    private static boolean mostlyZero(HandedFile file, int first) {
        byte[] bytes = file.bytes();
        int seen = 0;
        int zeros = 0;
        for (int i = first; i < Math.min(bytes.length, SEEN); i += 2) {
            seen++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return seen > 0 && zeros * 10 > seen * 8;
    }

    /** How often that letter stands in the first lines. */
    long count(char letter) {
        return letters.lines()
                .limit(Heading.DEEPEST)
                .mapToLong(line -> line.chars().filter(each -> each == letter).count())
                .sum();
    }
}
