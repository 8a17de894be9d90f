package id.abdi.sop;

import id.abdi.document.Emblem;
import id.abdi.flow.FlowShape;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import id.abdi.sop.SopAccess.Open;
import id.abdi.sop.SopPage.Block;
import id.abdi.sop.SopPage.Fact;
import id.abdi.sop.SopPage.Offers;
import id.abdi.sop.SopPage.Step;
import id.abdi.sop.SopVersion.Edition;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an SOP. */
@Component
class SopPages {
    private final ReadSops read;
    private final SopAccess access;
    private final Emblem emblem;

    SopPages(ReadSops read, SopAccess access, Emblem emblem) {
        this.read = read;
        this.access = access;
        this.emblem = emblem;
    }

    /** @throws id.abdi.kernel.Refusal {@code unknown-sop} for a word that is none */
    SopChange change(String word) {
        return Arrays.stream(SopChange.values())
                .filter(change -> change != SopChange.START && change.word().equals(word))
                .findFirst()
                .orElseThrow(() -> SopRefusals.change(word));
    }

    /** The version in force on the date; without a date that of today, else the newest that the reader may see. */
    Optional<SopVersion> on(Open open, Optional<LocalDate> date) {
        List<SopVersion> versions = access.versions(open);
        LocalDate day = date.orElse(access.today());
        Optional<SopVersion> inForce =
                versions.stream().filter(version -> version.inForce(day)).findFirst();
        return inForce.or(
                () -> date.isPresent() ? Optional.empty() : versions.stream().findFirst());
    }

    SopPage page(Ui ui, Open open, Optional<SopVersion> asked, Optional<LocalDate> date) {
        List<SopVersion> versions = access.versions(open);
        SopVersion version = asked.orElse(versions.getFirst());
        SopContent content = read.content(version);
        List<Unit> upward = read.upward(open.sop().unit());
        LocalDate today = access.today();
        SopState state = version.state(today);
        String address = "/sops/" + open.sop().id();
        return new SopPage(
                address,
                address + "/versions/" + version.version(),
                version.revision(),
                open.sop().code().value(),
                content.title(),
                upward.isEmpty() ? "" : upward.getFirst().name(),
                asked.isPresent() ? null : ui.text("sop.none-on", date.orElse(today)),
                state.tone(),
                ui.text("sop.state." + state.name()),
                version.remarks(),
                due(ui, version, today),
                identity(ui, open, versions.getLast(), version, upward),
                blocks(ui, content),
                content.flow(ui::text),
                steps(ui, content),
                changes(open.facts(state)),
                offers(open, version, versions, today),
                others(ui, address, version, versions, today),
                emblem.source());
    }

    private static Set<SopChange> changes(SopRules.Facts facts) {
        Set<SopChange> changes = EnumSet.noneOf(SopChange.class);
        for (SopChange change : SopChange.values()) {
            if (change != SopChange.START && SopRules.allowed(change, facts)) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Offers offers(Open open, SopVersion version, List<SopVersion> versions, LocalDate today) {
        boolean newest = version.version() == versions.getFirst().version();
        boolean inForce = version.inForce(today);
        boolean writes = open.may().contains(UnitAct.WRITE);
        return new Offers(
                writes && version.state(today).editable(),
                SopRules.allowed(SopChange.START, open.facts(versions.getFirst().state(today))) && (newest || inForce),
                writes && inForce,
                open.may().contains(UnitAct.APPROVE) && inForce);
    }

    private static List<Link> others(
            Ui ui, String address, SopVersion shown, List<SopVersion> versions, LocalDate today) {
        List<Link> links = new ArrayList<>();
        for (SopVersion version : versions) {
            SopState state = version.state(today);
            boolean matters = version.inForce(today) || state.open() || state == SopState.APPROVED;
            if (version.version() != shown.version() && matters) {
                links.add(new Link(
                        address + "/versions/" + version.version(),
                        ui.text("sop.other", version.version(), ui.text("sop.state." + state.name()))));
            }
        }
        return links;
    }

    private @Nullable String due(Ui ui, SopVersion version, LocalDate today) {
        Edition edition = version.edition();
        if (edition == null || !version.inForce(today)) {
            return null;
        }
        var rule = read.reviewMonths(version.of().unit(), today);
        boolean due = SopRules.reviewDue(edition.lastLookedAt(), rule.value(), today);
        return due ? ui.text("sop.due", edition.lastLookedAt()) + " " + rule.sentence(ui) : null;
    }

    private static List<Fact> identity(Ui ui, Open open, SopVersion first, SopVersion version, List<Unit> upward) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(ui.text("sop.field.code"), open.sop().code().value()));
        facts.add(new Fact(ui.text("sop.field.version"), ui.number(version.version())));
        facts.add(new Fact(
                ui.text("sop.field.unit"),
                String.join(
                        ", ",
                        upward.stream()
                                .limit(Math.max(1, upward.size() - 1))
                                .map(Unit::name)
                                .toList())));
        facts.add(new Fact(ui.text("sop.field.created"), ui.dateTime(first.startedAt())));
        if (version.version() > 1) {
            facts.add(new Fact(ui.text("sop.field.revised"), ui.dateTime(version.startedAt())));
        }
        Edition edition = version.edition();
        if (edition == null) {
            facts.add(new Fact(ui.text("sop.field.saved"), ui.dateTime(version.savedAt())));
            return facts;
        }
        facts.add(new Fact(ui.text("sop.field.approved"), ui.date(edition.approvedOn())));
        facts.add(new Fact(ui.text("sop.field.begins"), ui.date(edition.begins())));
        if (edition.period() == null) {
            facts.add(new Fact(ui.text("sop.field.ends"), ui.text("sop.never")));
        } else if (edition.period().last() != null) {
            facts.add(
                    new Fact(ui.text("sop.field.ends"), ui.date(edition.period().last())));
        }
        facts.add(new Fact(
                ui.text("sop.field.approver"),
                edition.approver().name() + ", " + edition.approver().post()));
        if (edition.reviewedOn() != null) {
            facts.add(new Fact(ui.text("sop.field.reviewed"), ui.date(edition.reviewedOn())));
        }
        return facts;
    }

    private static List<Block> blocks(Ui ui, SopContent content) {
        return List.of(
                new Block(ui.text("sop.field.legal-basis"), content.legalBasis()),
                new Block(ui.text("sop.field.qualifications"), content.qualifications()),
                new Block(ui.text("sop.field.related"), content.related()),
                new Block(ui.text("sop.field.equipment"), content.equipment()),
                new Block(ui.text("sop.field.warnings"), content.warnings()),
                new Block(ui.text("sop.field.records"), content.records()));
    }

    private static List<Step> steps(Ui ui, SopContent content) {
        List<Step> steps = new ArrayList<>();
        for (SopStep step : content.steps()) {
            steps.add(new Step(
                    steps.size() + 1,
                    ui.text("sop.shape." + step.shape().name()),
                    step.activity(),
                    content.actor(step),
                    step.needs(),
                    step.time(ui::text),
                    step.output(),
                    step.note(),
                    ways(ui, content, steps.size())));
        }
        return steps;
    }

    /** Where it leads, in words; nothing for the step below. */
    static List<String> ways(Ui ui, SopContent content, int place) {
        List<Integer> ways = ContentRules.followers(content, place);
        if (content.steps().get(place).shape() == FlowShape.DECISION) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < ways.size(); i++) {
                said.add(ui.text(i == 0 ? "sop.way.yes" : "sop.way.no", ways.get(i) + 1));
            }
            return said;
        }
        return ways.stream()
                .filter(way -> way != place + 1)
                .map(way -> ui.text("sop.way", way + 1))
                .toList();
    }
}
