package id.abdi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two fonts of all documents, and how wide words are in them. */
public enum Letters {
    PLAIN("DejaVuSansCondensed.ttf"),
    BOLD("DejaVuSansCondensed-Bold.ttf");

    private final String file;

    /** What follows is read once from the file and never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final TrueTypeFont font;

    @SuppressWarnings("ImmutableEnumChecker")
    private final CmapLookup signs;

    private final int unitsPerEm;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Integer, Integer> widths = new ConcurrentHashMap<>();

    Letters(String file) {
        this.file = file;
        try (InputStream stream = open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            signs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("our own font cannot be read: " + file, unreadable);
        }
    }

    InputStream open() {
        InputStream stream = Letters.class.getResourceAsStream("font/" + file);
        if (stream == null) {
            throw new IllegalStateException("our own font is missing: " + file);
        }
        return stream;
    }

    /** The same text with a box for each sign that the font does not have: a document is made whatever somebody typed. */
    String drawable(String text) {
        return text.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .map(sign -> has(sign) ? sign : 0x25A1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean has(int sign) {
        synchronized (font) {
            return signs.getGlyphId(sign) != 0;
        }
    }

    /** How wide the text is in that size, in points. */
    public double width(String text, double size) {
        return drawable(text).codePoints().map(this::advance).sum() * size / unitsPerEm;
    }

    private int advance(int sign) {
        return widths.computeIfAbsent(sign, unknown -> {
            synchronized (font) {
                try {
                    return font.getAdvanceWidth(signs.getGlyphId(unknown));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        });
    }

    /** The text in lines of at most that width; a word that is longer by itself is cut. */
    public List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+", -1)) {
                String rest = word;
                if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (line.isEmpty() && width(rest, size) > width && rest.length() > 1) {
                    int fits = fitting(rest, size, width);
                    lines.add(rest.substring(0, fits));
                    rest = rest.substring(fits);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private int fitting(String word, double size, double width) {
        int fits = 1;
        while (fits < word.length() - 1 && width(word.substring(0, fits + 1), size) <= width) {
            fits++;
        }
        return Character.isHighSurrogate(word.charAt(fits - 1)) ? fits + 1 : fits;
    }
}
