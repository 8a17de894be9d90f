package id.abdi.file;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

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

    static Refusal lost() {
        return Refusal.of(Kind.UNAVAILABLE, "file-lost", "file.refusal.file-lost");
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "file.refusal.not-found");
    }

    private static Refusal wrong(String type, Object... arguments) {
        return Refusal.invalid(
                type, "file.refusal." + type, List.of(new FieldError("file", "file.field.file")), arguments);
    }
}
