package id.abdi.transparency;

import id.abdi.document.CheckCode;
import id.abdi.identity.Caller;
import id.abdi.ledger.Cosignatures;
import id.abdi.ledger.PublishedLog;
import id.abdi.ledger.PublishedLog.Sealed;
import id.abdi.ledger.SignedState;
import id.abdi.tlog.Hash;
import id.abdi.transparency.LogPage.Answer;
import id.abdi.transparency.LogPage.Fact;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the log, to which the code on a printed receipt leads; open to everybody, and it names nobody. */
@Controller
class PublicLogController {
    private static final String HASH = "[0-9a-fA-F]{64}";

    private final PublishedLog published;
    private final Cosignatures cosignatures;
    private final ReadPublicLog log;
    private final GiveReceipt give;
    private final CheckCode code;

    PublicLogController(
            PublishedLog published, Cosignatures cosignatures, ReadPublicLog log, GiveReceipt give, CheckCode code) {
        this.published = published;
        this.cosignatures = cosignatures;
        this.log = log;
        this.give = give;
        this.code = code;
    }

    @GetMapping("/log")
    String log(@RequestParam Optional<String> leaf, Ui ui, Model model) {
        return page(leaf.map(String::strip).orElse(""), true, ui, model);
    }

    /**
     * Where the code on a printed form leads: whether that entry is in the log, where, and since when it is sealed (LOG-6). Who came
     * by that code needs no other one.
     */
    @GetMapping("/log/check/{leaf}")
    String check(@PathVariable String leaf, Ui ui, Model model) {
        return page(leaf.strip(), false, ui, model);
    }

    private String page(String asked, boolean withCode, Ui ui, Model model) {
        Optional<Hash> leaf = asked.matches(HASH) ? Optional.of(ReadPublicLog.hash(asked)) : Optional.empty();
        Optional<Sealed> sealed = leaf.flatMap(published::sealed);
        model.addAttribute(
                "page",
                new LogPage(
                        facts(ui),
                        asked,
                        asked.isEmpty() ? null : answer(leaf, sealed, ui),
                        leaf.map(hash -> receipt(hash, ui)).orElse(null),
                        withCode && sealed.isPresent() ? code.of(asked.toLowerCase(Locale.ROOT)) : null));
        return "transparency/Log";
    }

    private @Nullable String receipt(Hash leaf, Ui ui) {
        return ui.visitor()
                .filter(Caller.class::isInstance)
                .flatMap(visitor -> give.ready((Caller) visitor, leaf))
                .map(id -> "/receipts/" + id)
                .orElse(null);
    }

    private List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        Optional<SignedState> newest = published.newest();
        newest.ifPresent(state -> {
            facts.add(fact(ui, "origin", state.tree().origin()));
            facts.add(fact(ui, "size", ui.number(state.checkpoint().size())));
            facts.add(fact(ui, "signed", ui.dateTime(state.signedAt())));
            facts.add(fact(ui, "root", state.checkpoint().root().base64()));
            facts.add(fact(ui, "key", published.keys().getLast().text()));
            facts.addAll(confirmed(ui, state));
        });
        facts.add(fact(ui, "waiting", ui.number(log.waiting())));
        return facts;
    }

    /** Who confirmed what outside, or since when nobody did (LOG-11). */
    private List<Fact> confirmed(Ui ui, SignedState state) {
        List<Cosignatures.Confirmed> confirmed = cosignatures.newest(state.tree());
        if (confirmed.isEmpty()) {
            return List.of(fact(
                    ui,
                    "confirmed",
                    ui.text(
                            "transparency.confirmed.nobody",
                            ui.dateTime(state.tree().beganAt()))));
        }
        return confirmed.stream()
                .map(one -> fact(
                        ui,
                        "confirmed",
                        ui.text(
                                "transparency.confirmed.by",
                                one.witness(),
                                ui.number(one.size()),
                                ui.dateTime(one.signedAt()))))
                .toList();
    }

    private static Fact fact(Ui ui, String name, String value) {
        return new Fact(ui.text("transparency.fact." + name), value);
    }

    private Answer answer(Optional<Hash> leaf, Optional<Sealed> sealed, Ui ui) {
        if (leaf.isEmpty()) {
            return new Answer(Tone.DANGER, ui.text("transparency.refusal.no-hash"));
        }
        return sealed.map(found -> new Answer(
                        Tone.GOOD,
                        ui.text(
                                "transparency.found",
                                ui.number(found.index() + 1),
                                ui.number(found.size()),
                                ui.dateTime(found.since()))))
                .orElseGet(() -> published.waits(leaf.get())
                        ? new Answer(Tone.WARNING, ui.text("transparency.waits"))
                        : new Answer(Tone.DANGER, ui.text("transparency.refusal.not-in-the-log")));
    }
}
