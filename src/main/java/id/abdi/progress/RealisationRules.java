package id.abdi.progress;

import id.abdi.kernel.TypedNumber;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person may say of an indicator: after its days, a figure where it has a target, with a reason where none or another is proposed. */
final class RealisationRules {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;
    private static final int DECIMALS = 4;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final int DIGITS = 12;

    private RealisationRules() {}

    /** A number as people type it; nothing for nothing. */
    static @Nullable BigDecimal number(@Nullable String typed) {
        String text = RealisationDraft.said(typed);
        return text == null ? null : TypedNumber.read(text, DIGITS, DECIMALS).orElseThrow(ProgressRefusals::value);
    }

    /** Refuses what cannot be said of it. */
    static void check(RealisationDraft draft, Measured measured, LocalDate today) {
        if (!measured.part().ended(today)) {
            throw ProgressRefusals.running();
        }
        String words = RealisationDraft.said(draft.words());
        if (words != null && (words.length() < SHORTEST || words.length() > LONGEST)) {
            throw ProgressRefusals.words();
        }
        checkLink(RealisationDraft.said(draft.link()));
        BigDecimal value = draft.value();
        if (measured.indicator().target() == null) {
            if (value != null) {
                throw ProgressRefusals.noValue();
            }
            if (words == null) {
                throw ProgressRefusals.words();
            }
            return;
        }
        if (value == null
                || value.signum() < 0
                || value.compareTo(LARGEST) > 0
                || value.stripTrailingZeros().scale() > DECIMALS) {
            throw ProgressRefusals.value();
        }
        Optional<BigDecimal> proposed = measured.proposed();
        if (words == null && !Measured.same(value, proposed.orElse(null))) {
            throw ProgressRefusals.reason(
                    proposed.map(BigDecimal::toPlainString).orElse("–"));
        }
    }

    /** Whether it says what stands already. */
    static boolean same(RealisationDraft draft, Realisation stored) {
        return Measured.same(draft.value(), stored.value())
                && Objects.equals(RealisationDraft.said(draft.words()), stored.words())
                && Objects.equals(RealisationDraft.said(draft.link()), stored.link());
    }

    private static void checkLink(@Nullable String link) {
        if (link == null) {
            return;
        }
        try {
            URI address = new URI(link);
            if (link.length() <= LONGEST
                    && "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null) {
                return;
            }
        } catch (URISyntaxException unreadable) {
            throw ProgressRefusals.link();
        }
        throw ProgressRefusals.link();
    }
}
