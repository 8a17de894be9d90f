package id.abdi.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that was looked at and is fit to be kept. */
public final class Inspected {
    private final FileKind kind;
    private final byte[] content;
    private final byte @Nullable [] thumbnail;
    private final @Nullable Instant takenAt;
    private final String original;

    Inspected(FileKind kind, byte[] content, byte @Nullable [] thumbnail, @Nullable Instant takenAt, String original) {
        this.kind = kind;
        this.content = content;
        this.thumbnail = thumbnail;
        this.takenAt = takenAt;
        this.original = original;
    }

    public FileKind kind() {
        return kind;
    }

    /** The size of what is kept: a picture drawn anew, a PDF as it came. */
    public int size() {
        return content.length;
    }

    /** When the picture says that it was taken, in the government's time where it names no other; proves nothing. */
    public @Nullable Instant takenAt() {
        return takenAt;
    }

    /** The SHA-256 of what was handed in, to know the same file again. */
    public String original() {
        return original;
    }

    byte[] content() {
        return content;
    }

    /** A small JPEG of a picture, null for a PDF. */
    byte @Nullable [] thumbnail() {
        return thumbnail;
    }
}
