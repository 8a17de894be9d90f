package id.abdi.coaching;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The offers of this module. */
@Component
class CoachingOffers implements OfferSource {
    private final CoachingSql sql;

    CoachingOffers(CoachingSql sql) {
        this.sql = sql;
    }

    @Override
    public List<HelpOffered.Offer> offers(EmployeeId person, LocalDate day) {
        return sql.of(List.of(person)).stream()
                .flatMap(coaching -> coaching.offer(day).stream())
                .toList();
    }
}
