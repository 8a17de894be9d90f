package id.abdi.organization;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.Kind;

/** Every "no" of this module. */
final class OrganizationRefusals {
    private OrganizationRefusals() {}

    static Refusal unknownPerson() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-person", "organization.refusal.unknown-person");
    }

    static Refusal notAllowed() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", "organization.refusal.not-allowed");
    }

    /** An officer of the personnel agency would change the own record. */
    static Refusal ownRecord() {
        return Refusal.of(Kind.FORBIDDEN, "own-record", "organization.refusal.own-record");
    }

    static Refusal unknownFact() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-fact", "organization.refusal.unknown-fact");
    }

    /** @param constraint the name of the guard in the database that was touched */
    static Refusal overlap(String constraint) {
        return Refusal.of(
                Kind.CONFLICT,
                "overlap",
                switch (constraint) {
                    case "one_post_a_person" -> "organization.refusal.one-post-a-person";
                    case "one_holder_a_post" -> "organization.refusal.one-holder-a-post";
                    case "one_acting_a_post" -> "organization.refusal.one-acting-a-post";
                    case "one_line_a_person" -> "organization.refusal.one-line-a-person";
                    case "unit_code_key" -> "organization.refusal.code-taken";
                    case "employee_nip_key" -> "organization.refusal.nip-taken";
                    default -> "organization.refusal.overlap";
                });
    }

    /**
     * @param reason which rule of structure is broken, as the database names it
     * @param subject the unit's code or the person's number
     * @param day on which it would be broken
     */
    static Refusal structure(String reason, String subject, String day) {
        return Refusal.of(
                Kind.CONFLICT,
                "structure",
                switch (reason) {
                    case "unit-without-parent" -> "organization.refusal.unit-without-parent";
                    case "two-tops" -> "organization.refusal.two-tops";
                    case "post-without-unit" -> "organization.refusal.post-without-unit";
                    case "unit-circle" -> "organization.refusal.unit-circle";
                    case "line-circle" -> "organization.refusal.line-circle";
                    default -> "organization.refusal.invalid-fact";
                },
                subject,
                day);
    }
}
