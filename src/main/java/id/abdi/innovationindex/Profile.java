package id.abdi.innovationindex;

import id.abdi.innovation.InnovationId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What PP 38/2017 asks of a regional innovation (I-1): its form, kind, who began it, and how it meets each criterion of Pasal 6.
 *
 * @param criteria how each criterion is met, in words; those that nobody answered have no entry
 */
public record Profile(
        UUID id,
        int version,
        InnovationId innovation,
        Form form,
        Kind kind,
        Initiator initiator,
        Map<Criterion, String> criteria) {
    public Profile {
        Map<Criterion, String> ordered = new EnumMap<>(Criterion.class);
        ordered.putAll(criteria);
        criteria = ordered;
    }

    /** Bentuk inovasi daerah. */
    public enum Form {
        GOVERNANCE,
        PUBLIC_SERVICE,
        OTHER;

        String textKey() {
            return "innovationindex.form." + name();
        }
    }

    /** Jenis: whether it works with digital means. */
    public enum Kind {
        DIGITAL,
        NON_DIGITAL;

        String textKey() {
            return "innovationindex.kind." + name();
        }
    }

    /** Who began it. */
    public enum Initiator {
        HEAD_OF_REGION,
        DPRD,
        AGENCY,
        ASN,
        COMMUNITY;

        String textKey() {
            return "innovationindex.initiator." + name();
        }
    }

    /** Kriteria inovasi daerah, Pasal 6, in its order. */
    public enum Criterion {
        /** All of it or a part is new. */
        RENEWAL,
        /** It benefits the region or its people. */
        BENEFIT,
        /** It burdens or restricts nobody beyond the law. */
        NO_BURDEN,
        /** It is the region's own matter. */
        AUTHORITY,
        /** It can be done elsewhere. */
        REPLICABLE;

        String textKey() {
            return "innovationindex.criterion." + name();
        }

        /** How forms call it. */
        String field() {
            return switch (this) {
                case RENEWAL -> "renewal";
                case BENEFIT -> "benefit";
                case NO_BURDEN -> "noBurden";
                case AUTHORITY -> "authority";
                case REPLICABLE -> "replicable";
            };
        }
    }

    /** Those that nobody answered, in the order of the regulation. */
    List<Criterion> missing() {
        return Arrays.stream(Criterion.values())
                .filter(one -> !criteria.containsKey(one))
                .toList();
    }

    /** Whether it says the same, in whichever version. */
    boolean same(Profile other) {
        return form == other.form
                && kind == other.kind
                && initiator == other.initiator
                && criteria.equals(other.criteria);
    }
}
