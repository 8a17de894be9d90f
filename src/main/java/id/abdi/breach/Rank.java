package id.abdi.breach;

import id.abdi.organization.Post;
import id.abdi.organization.PostKind;
import java.util.Arrays;
import java.util.List;
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
    /** Functional posts below Ahli Muda, those of skill too. */
    FUNCTIONAL,
    /** Functional posts at the level Ahli Muda. */
    FUNCTIONAL_MUDA,
    /** Functional posts at the level Ahli Madya. */
    FUNCTIONAL_MADYA,
    /** Functional posts at the level Ahli Utama. */
    FUNCTIONAL_UTAMA;

    /** Of a post; who has none ranks as an executive. Who heads the regency itself is the Regent, which the post alone does not say. */
    public static Rank of(@Nullable Post post) {
        if (post == null) {
            return EXECUTIVE;
        }
        if (post.kind() == PostKind.FUNCTIONAL) {
            return functional(post.title());
        }
        String echelon = post.echelon() == null ? "" : post.echelon().strip().toUpperCase(Locale.ROOT);
        return switch (echelon.split("[^IV]", 2)[0]) {
            case "II" -> JPT_PRATAMA;
            case "III" -> ADMINISTRATOR;
            case "IV" -> SUPERVISOR;
            default -> byKind(post.kind());
        };
    }

    /** By the word of the title that names a level: {@code Pranata Komputer Ahli Muda}. */
    private static Rank functional(String title) {
        List<String> words = Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
        if (words.contains("utama")) {
            return FUNCTIONAL_UTAMA;
        }
        if (words.contains("madya")) {
            return FUNCTIONAL_MADYA;
        }
        return words.contains("muda") ? FUNCTIONAL_MUDA : FUNCTIONAL;
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
        return this == FUNCTIONAL || nameable() || this == FUNCTIONAL_UTAMA;
    }

    /** Whether a decision of the PPK may name somebody of that rank where the unit has no administrator and no pengawas. */
    public boolean nameable() {
        return this == FUNCTIONAL_MADYA || this == FUNCTIONAL_MUDA;
    }

    /**
     * Whether that rank is one level below this one of somebody who is named: Ahli Muda below Ahli Madya; below Ahli Muda the other
     * functional posts and pelaksana.
     */
    boolean oneAbove(Rank other) {
        return switch (this) {
            case FUNCTIONAL_MADYA -> other == FUNCTIONAL_MUDA;
            case FUNCTIONAL_MUDA -> other == FUNCTIONAL || other == EXECUTIVE;
            case EXECUTIVE, SUPERVISOR, ADMINISTRATOR, JPT_PRATAMA, REGENT, FUNCTIONAL, FUNCTIONAL_UTAMA -> false;
        };
    }

    public String textKey() {
        return "breach.rank." + name();
    }
}
