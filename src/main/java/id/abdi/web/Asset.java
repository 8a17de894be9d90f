package id.abdi.web;

import id.abdi.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** One static file as it is sent. */
final class Asset {
    private final byte[] content;
    private final byte[] compressed;
    private final String hash;
    private final String type;

    Asset(String name, byte[] content) {
        this.content = content;
        this.compressed = compressed(content);
        this.hash = hash(content);
        this.type = type(name);
    }

    byte[] content() {
        return content;
    }

    byte[] compressed() {
        return compressed;
    }

    /** Names the content in the address. */
    String hash() {
        return hash;
    }

    String type() {
        return type;
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Sha256.digest().digest(content), 0, 8);
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "webmanifest" -> "application/manifest+json";
            default -> "application/octet-stream";
        };
    }
}
