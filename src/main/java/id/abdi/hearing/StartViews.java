package id.abdi.hearing;

import id.abdi.breach.Clause;
import id.abdi.breach.Effect;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.Cases;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The page on which a case is opened: a suspected breach at once, poor performance behind the gate. */
@Component
class StartViews {
    private static final List<Act> OPENING = List.of(Act.REPORT_BREACH, Act.OPEN_PERFORMANCE_CASE);

    private final Cases cases;
    private final Rights rights;
    private final Lines lines;
    private final HearingDay today;

    StartViews(Cases cases, Rights rights, Lines lines, HearingDay today) {
        this.cases = cases;
        this.rights = rights;
        this.lines = lines;
        this.today = today;
    }

    /**
     * Whose number was typed.
     *
     * @throws id.abdi.kernel.Refusal {@code which-person} with its field: nobody to be seen has it, or no case may be opened about them
     */
    Nip whom(Caller caller, String typed) {
        LocalDate day = today.day();
        Employee person = Nip.read(typed)
                .flatMap(nip -> lines.byNip(nip, day))
                .filter(found -> rights.maySee(caller, found.id(), day))
                .orElseThrow(HearingRefusals::nobodyThere);
        boolean may = OPENING.stream().anyMatch(act -> rights.mayDo(caller, act, person.id(), day));
        if (!may || caller.id().equals(person.id())) {
            throw HearingRefusals.notAbout();
        }
        return person.nip();
    }

    /** The duties or prohibitions of one article. */
    record Group(String name, List<Option> clauses) {
        /** Whether it stands open: where one of it is chosen in a form that came back, or none was in any. */
        boolean open(Ui ui, String form) {
            return ui.error(form, "clauses").isPresent()
                    || clauses.stream().anyMatch(one -> ui.chosen(form, "clauses", one.value(), false));
        }
    }

    /**
     * @param offers what was offered to the person, to choose from; none where nothing was
     */
    record Page(
            String nip,
            String name,
            boolean report,
            boolean perform,
            List<Group> clauses,
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
                groups(Clause.on(start.today()), ui),
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

    private static List<Group> groups(List<Clause> clauses, Ui ui) {
        Map<Integer, List<Option>> articles = new TreeMap<>();
        for (Clause clause : clauses) {
            articles.computeIfAbsent(clause.articleNumber(), none -> new ArrayList<>())
                    .add(new Option(
                            clause.name(), ui.text("hearing.clause", clause.article(), ui.text(clause.textKey()))));
        }
        return articles.entrySet().stream()
                .map(article -> new Group(
                        ui.text(
                                "hearing.clauses." + article.getKey(),
                                article.getValue().size()),
                        article.getValue()))
                .toList();
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
