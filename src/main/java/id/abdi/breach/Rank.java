package id.abdi.breach;

import id.abdi.organization.Post;
import id.abdi.organization.PostKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rank of a post, as far as it says who may impose what on whom (regulations 2.3). The order of the first five is from below up. */
public enum Rank {
    /** Pelaksana. */
    EXECUTIVE,
    /** Pejabat pengawas: echelon IV. */
    SUPERVISOR,
    /** Pejabat administrator: echelon III. */
    ADMINISTRATOR,
    /** Pejabat pimpinan tinggi pratama: echelon II. */
    JPT_PRATAMA,
    /** The Regent, the appointing official (PPK). */
    REGENT,
    FUNCTIONAL,
    /** Functional posts at the level Ahli Utama. */
    FUNCTIONAL_UTAMA;

    /** Of a post; who has none ranks as an executive. Who heads the regency itself is the Regent, which the post alone does not say. */
    public static Rank of(@Nullable Post post) {
        if (post == null) {
            return EXECUTIVE;
        }
        if (post.kind() == PostKind.FUNCTIONAL) {
            return post.title().toLowerCase(Locale.ROOT).contains("utama") ? FUNCTIONAL_UTAMA : FUNCTIONAL;
        }
        String echelon = post.echelon() == null ? "" : post.echelon().strip().toUpperCase(Locale.ROOT);
        return switch (echelon.split("[^IV]", 2)[0]) {
            case "II" -> JPT_PRATAMA;
            case "III" -> ADMINISTRATOR;
            case "IV" -> SUPERVISOR;
            default -> byKind(post.kind());
        };
    }

    private static Rank byKind(PostKind kind) {
        return switch (kind) {
            case LEADER -> JPT_PRATAMA;
            case MANAGERIAL -> SUPERVISOR;
            case FUNCTIONAL -> FUNCTIONAL;
            case EXECUTIVE -> EXECUTIVE;
        };
    }

    public boolean functional() {
        return this == FUNCTIONAL || this == FUNCTIONAL_UTAMA;
    }

    public String textKey() {
        return "breach.rank." + name();
    }
}
