package id.abdi.hearing;

import id.abdi.breach.Clause;
import id.abdi.breach.Effect;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.Cases;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page on which a case is opened: a suspected breach at once, poor performance behind the gate. */
@Component
class StartViews {
    private final Cases cases;

    StartViews(Cases cases) {
        this.cases = cases;
    }

    /**
     * @param offers what was offered to the person, to choose from; none where nothing was
     */
    record Page(
            String nip,
            String name,
            boolean report,
            boolean perform,
            List<Option> clauses,
            List<Option> effects,
            List<Option> offers,
            int gateDays,
            String today,
            String breachId,
            String performanceId,
            String questions) {}

    Page of(Caller caller, Nip nip, Ui ui) {
        Cases.Start start = cases.start(caller, nip);
        return new Page(
                nip.value(),
                start.person().name(),
                start.mayReport(),
                start.mayPerform(),
                Clause.on(start.today()).stream()
                        .map(clause -> new Option(
                                clause.name(), ui.text("hearing.clause", clause.article(), ui.text(clause.textKey()))))
                        .toList(),
                Arrays.stream(Effect.values())
                        .map(effect -> new Option(effect.name(), ui.text(effect.textKey())))
                        .toList(),
                start.offers().stream()
                        .map(offer -> new Option(offer.id().toString(), words(offer, ui)))
                        .toList(),
                start.gateDays(),
                start.today().toString(),
                CaseId.fresh().toString(),
                CaseId.fresh().toString(),
                "/discipline/questions?nip=" + nip.value());
    }

    /** {@code bimbingan "Ketepatan laporan", ditawarkan 3 Maret 2026, disetujui, dinilai: belum membaik}. */
    static String words(Offer offer, Ui ui) {
        String kind = ui.text("hearing.offer.kind." + offer.kind());
        String offered = ui.text("hearing.offer", kind, offer.subject(), ui.date(offer.offered()));
        if (offer.answer() != Answer.ACCEPTED) {
            return ui.text("hearing.offer.and", offered, ui.text("hearing.offer.answer." + offer.answer()));
        }
        LocalDate ends = offer.ends();
        String until = ends == null ? offered : ui.text("hearing.offer.until", offered, ui.date(ends));
        return offer.result() == null
                ? ui.text("hearing.offer.and", until, ui.text("hearing.offer.running"))
                : ui.text("hearing.offer.and", until, ui.text("hearing.offer.result." + offer.result()));
    }
}
