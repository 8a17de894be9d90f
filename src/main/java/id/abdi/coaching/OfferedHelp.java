package id.abdi.coaching;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what every kind of help knows of a person. */
@Component
class OfferedHelp implements HelpOffered {
    private static final Comparator<Offer> NEWEST_FIRST =
            Comparator.comparing(Offer::offered).thenComparing(Offer::id).reversed();

    private final List<OfferSource> sources;

    OfferedHelp(List<OfferSource> sources) {
        this.sources = sources;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> to(EmployeeId person, LocalDate day) {
        return sources.stream()
                .flatMap(source -> source.offers(person, day).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
