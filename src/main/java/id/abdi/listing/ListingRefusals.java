package id.abdi.listing;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class ListingRefusals {
    private ListingRefusals() {}

    static Refusal running() {
        return Refusal.of(Kind.LIMITED, "export-running", "listing.refusal.export-running");
    }

    static Refusal tooLong(int most) {
        return Refusal.of(Kind.TOO_LARGE, "list-too-long", "listing.refusal.list-too-long", most);
    }

    static Refusal name() {
        FieldError where =
                new FieldError("name", "listing.refusal.view-name", List.of(KeepViews.SHORTEST, KeepViews.LONGEST));
        return Refusal.invalid("view-name", "listing.refusal.view", List.of(where));
    }

    static Refusal nameTaken() {
        FieldError where = new FieldError("name", "listing.refusal.view-taken");
        return Refusal.invalid("view-taken", "listing.refusal.view", List.of(where));
    }

    static Refusal tooMany(int most) {
        return Refusal.of(Kind.CONFLICT, "too-many-views", "listing.refusal.too-many-views", most);
    }

    static Refusal noList() {
        return Refusal.of(Kind.INVALID, "view-address", "listing.refusal.view-address");
    }

    static Refusal unknownView() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "listing.refusal.not-found");
    }
}
