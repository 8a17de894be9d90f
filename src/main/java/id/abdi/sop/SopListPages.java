package id.abdi.sop;

import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.kernel.Slice;
import id.abdi.listing.Listing;
import id.abdi.organization.Unit;
import id.abdi.sop.ReadSops.Agency;
import id.abdi.sop.SopList.One;
import id.abdi.sop.SopList.Part;
import id.abdi.sop.SopVersion.Edition;
import id.abdi.web.Option;
import id.abdi.web.Tab;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of SOPs. */
@Component
class SopListPages {
    private final ReadSops read;
    private final SopAccess access;

    SopListPages(ReadSops read, SopAccess access) {
        this.read = read;
        this.access = access;
    }

    /** What the list was asked for. */
    record Asked(
            @Nullable String q,
            @Nullable String agency,
            @Nullable String unit,
            @Nullable String show,
            @Nullable LocalDate date) {
        String words() {
            return q == null ? "" : q.strip();
        }

        Part part() {
            for (Part part : Part.values()) {
                if (part.name().equalsIgnoreCase(show)) {
                    return part;
                }
            }
            return Part.IN_FORCE;
        }
    }

    /** One row of the list. */
    record Row(
            String address,
            String code,
            String title,
            String unit,
            Tone tone,
            String state,
            String when,
            boolean due) {}

    /**
     * The page.
     *
     * @param due how many are to be looked at again; 0 where none is
     * @param rule the sentence of the rule behind it
     */
    record Page(
            String agency,
            List<Tab> tabs,
            List<Row> rows,
            String more,
            String words,
            String unit,
            String agencyCode,
            String date,
            String show,
            List<Option> units,
            List<Option> agencies,
            boolean writes,
            int due,
            String rule) {}

    Page page(Caller caller, Ui ui, Asked asked, Paging paging) {
        LocalDate date = Objects.requireNonNullElse(asked.date(), access.today());
        Optional<Agency> found = read.agency(caller, Optional.ofNullable(asked.agency()));
        List<Option> agencies =
                read.agencies(caller).stream().map(SopListPages::option).toList();
        if (found.isEmpty()) {
            return new Page(
                    "", List.of(), List.of(), "", asked.words(), "", "", "", "", List.of(), agencies, false, 0, "");
        }
        Agency agency = found.get();
        SopList list = read.list(agency, date);
        Unit unit = Optional.ofNullable(asked.unit()).flatMap(agency::unit).orElse(null);
        List<One> all = asked.words().isEmpty()
                ? list.of(asked.part(), unit == null ? null : unit.id())
                : list.found(read.search(agency, asked.words(), date), unit == null ? null : unit.id());
        Slice<One> slice = paging.of(all, one -> one.sop().id().toString());
        return new Page(
                agency.unit().name(),
                tabs(ui, asked, agency, list),
                slice.items().stream()
                        .map(one -> row(ui, agency, one, asked.part(), date))
                        .toList(),
                slice.next() == null ? "" : address(asked, asked.part()) + "&after=" + slice.next(),
                asked.words(),
                unit == null ? "" : unit.code(),
                Objects.requireNonNullElse(asked.agency(), ""),
                asked.date() == null ? "" : asked.date().toString(),
                asked.part().name().toLowerCase(Locale.ROOT),
                agency.readable().stream().map(SopListPages::option).toList(),
                agencies,
                !agency.writable().isEmpty(),
                list.count(Part.REVIEW),
                read.reviewMonths(agency.unit().id(), date).sentence(ui));
    }

    /** All rows of all pages. */
    Listing<Row> listing(Caller caller, Ui ui, Asked asked) {
        Paging whole = new Paging(Integer.MAX_VALUE, Optional.empty());
        return Listing.of(ui, ui.text("sop.title"), (Iterable<Row>)
                        () -> page(caller, ui, asked, whole).rows().iterator())
                .text(ui.text("sop.column.code"), Row::code)
                .text(ui.text("sop.column.title"), Row::title)
                .text(ui.text("sop.column.unit"), Row::unit)
                .text(ui.text("sop.column.state"), Row::state)
                .text(ui.text("sop.column.when"), Row::when)
                .text(ui.text("sop.column.due"), row -> row.due() ? ui.text("sop.due.pill") : "")
                .nobody();
    }

    private static Option option(Unit unit) {
        return new Option(unit.code(), unit.name());
    }

    private static List<Tab> tabs(Ui ui, Asked asked, Agency agency, SopList list) {
        List<Tab> tabs = new ArrayList<>();
        for (Part part : Part.values()) {
            boolean shown = part == Part.IN_FORCE
                    || part == Part.REVIEW
                    || !agency.drafts().isEmpty();
            if (shown) {
                tabs.add(new Tab(
                        address(asked, part),
                        ui.text("sop.part." + part.name()),
                        asked.words().isEmpty() && part == asked.part(),
                        list.count(part)));
            }
        }
        return tabs;
    }

    private static String address(Asked asked, Part part) {
        StringBuilder address = new StringBuilder("/sops?show=" + part.name().toLowerCase(Locale.ROOT));
        append(address, "unit", asked.unit());
        append(address, "agency", asked.agency());
        append(address, "date", asked.date() == null ? null : asked.date().toString());
        if (part == asked.part()) {
            append(address, "q", asked.q());
        }
        return address.toString();
    }

    private static void append(StringBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private Row row(Ui ui, Agency agency, One one, Part part, LocalDate date) {
        SopVersion open = one.open();
        SopVersion shown = part == Part.DRAFTS && open != null ? open : one.shown();
        SopState state = shown.state(date);
        Edition edition = shown.edition();
        String address = "/sops/" + one.sop().id()
                + (shown.version() == one.newest().version() && date.equals(access.today())
                        ? ""
                        : "/versions/" + shown.version());
        String when = edition != null
                ? ui.text("sop.since", shown.version(), edition.begins())
                : ui.text("sop.saved", shown.version(), shown.savedAt());
        return new Row(
                address,
                one.sop().code().value(),
                shown.title(),
                agency.name(one.sop().unit()),
                state.tone(),
                ui.text("sop.state." + state.name()),
                when,
                one.due());
    }
}
