package id.abdi.file;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes. */
enum Magic {
    JPEG,
    PNG,
    WEBP,
    PDF,
    OTHER;

    private static final String PNG_SIGNATURE = "\u0089PNG\r\n\u001a\n";

    static Magic of(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (beginning.startsWith(PNG_SIGNATURE)) {
            return PNG;
        }
        if (beginning.startsWith("RIFF") && beginning.startsWith("WEBP", 8)) {
            return WEBP;
        }
        return beginning.startsWith("%PDF-") ? PDF : OTHER;
    }
}
