package id.abdi.file;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;
import java.util.Map;

final class FileRefusals {
    private FileRefusals() {}

    static Refusal empty() {
        return wrong("file-empty");
    }

    static Refusal tooLarge(int megabytes) {
        return wrong("file-too-large", megabytes);
    }

    static Refusal type() {
        return wrong("file-type");
    }

    static Refusal tooManyPixels(int megapixels) {
        return wrong("file-pixels", megapixels);
    }

    static Refusal brokenPicture() {
        return wrong("file-broken-picture");
    }

    static Refusal brokenPdf() {
        return wrong("file-broken-pdf");
    }

    static Refusal lockedPdf() {
        return wrong("file-locked-pdf");
    }

    static Refusal activePdf() {
        return wrong("file-active-pdf");
    }

    static Refusal twoInOne() {
        return wrong("file-two-in-one");
    }

    static Refusal manyToday(int most) {
        return Refusal.of(Kind.LIMITED, "file-many-today", "file.refusal.file-many-today", most);
    }

    static Refusal muchThisMonth(int megabytes) {
        return Refusal.of(Kind.LIMITED, "file-much-this-month", "file.refusal.file-much-this-month", megabytes);
    }

    static Refusal full() {
        return Refusal.of(Kind.FULL, "full", "file.refusal.full");
    }

    /** @param received where the sender goes on from, in bytes */
    static Refusal uploadOffset(long received) {
        return conflict("upload-offset", received).with(Map.of("received", received));
    }

    static Refusal uploadOther() {
        return conflict("upload-other");
    }

    static Refusal uploadRange() {
        return wrong("upload-range");
    }

    static Refusal uploadsMany(int most) {
        return Refusal.of(Kind.LIMITED, "uploads-many", "file.refusal.uploads-many", most);
    }

    static Refusal lost() {
        return Refusal.of(Kind.UNAVAILABLE, "file-lost", "file.refusal.file-lost");
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "file.refusal.not-found");
    }

    private static Refusal conflict(String type, Object... arguments) {
        return Refusal.of(Kind.CONFLICT, type, "file.refusal." + type, arguments);
    }

    private static Refusal wrong(String type, Object... arguments) {
        return Refusal.invalid(
                type, "file.refusal." + type, List.of(new FieldError("file", "file.field.file")), arguments);
    }
}
