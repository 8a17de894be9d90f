package id.abdi.sop;

import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.kernel.Slice;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.sop.ReadSops.Agency;
import id.abdi.sop.SopAccess.Open;
import id.abdi.sop.SopVersion.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** SOPs for other programs: the same use cases as the pages (R3). */
@RestController
@RequestMapping("/api/v1/sops")
class SopApi {
    private final ReadSops read;
    private final SopAccess access;
    private final SopPages pages;
    private final WriteSop write;
    private final ChangeSop change;

    SopApi(ReadSops read, SopAccess access, SopPages pages, WriteSop write, ChangeSop change) {
        this.read = read;
        this.access = access;
        this.pages = pages;
        this.write = write;
        this.change = change;
    }

    /**
     * A version without what it says.
     *
     * @param revision the save that a change follows, in {@code If-Match}
     * @param ends the last day in force
     */
    record Item(
            SopId id,
            String code,
            int version,
            int revision,
            String title,
            String unit,
            SopState state,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends) {}

    /** A version with what it says. */
    record Whole(Item sop, SopContent content) {}

    @ApiCall(
            value = "The SOPs of the own agency that are in force on a date, or those in which words stand.",
            problems = {"404 unknown-sop", "422 page-cursor", "422 page-limit"})
    @GetMapping
    Slice<Item> list(
            Caller caller,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> agency,
            @RequestParam Optional<LocalDate> date,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        Paging paging = Paging.of(limit, after);
        LocalDate day = date.orElse(access.today());
        Optional<Agency> found = read.agency(caller, agency);
        if (found.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        SopList list = read.list(found.get(), day);
        String words = q.orElse("").strip();
        List<SopList.One> all = words.isEmpty()
                ? list.of(SopList.Part.IN_FORCE, null)
                : list.found(read.search(found.get(), words, day), null);
        Slice<SopList.One> slice = paging.of(all, one -> one.sop().id().toString());
        return new Slice<>(
                slice.items().stream()
                        .map(one -> item(one.shown(), found.get().code(one.sop().unit()), day))
                        .toList(),
                slice.next());
    }

    @ApiCall(
            value = "The version in force on a date with all that it says; without a date the newest one may see.",
            problems = {"404 unknown-sop"})
    @GetMapping("/{sop}")
    ResponseEntity<Whole> inForce(Caller caller, @PathVariable SopId sop, @RequestParam Optional<LocalDate> date) {
        Open open = access.open(caller, sop);
        return answer(open, pages.on(open, date).orElseThrow(SopRefusals::unknown));
    }

    @ApiCall(
            value = "All versions, the newest first.",
            problems = {"404 unknown-sop"})
    @GetMapping("/{sop}/versions")
    Slice<Item> versions(Caller caller, @PathVariable SopId sop) {
        Open open = access.open(caller, sop);
        String unit = unit(open.sop().unit());
        return new Slice<>(
                access.versions(open).stream()
                        .map(version -> item(version, unit, access.today()))
                        .toList(),
                null);
    }

    @ApiCall(
            value = "One version with all that it says.",
            problems = {"404 unknown-sop"})
    @GetMapping("/{sop}/versions/{version}")
    ResponseEntity<Whole> version(Caller caller, @PathVariable SopId sop, @PathVariable int version) {
        Open open = access.open(caller, sop);
        return answer(open, access.version(open, version));
    }

    /** A new SOP. */
    record NewBody(
            @Nullable String unit,
            @Nullable String code,
            @Nullable SopBody content) {}

    @ApiCall(
            value = "Begins an SOP of a unit that the caller heads: a draft, version 1.",
            answers = 201,
            problems = {"403 not-your-unit", "409 sop-code-taken", "422 sop-code", "422 sop-invalid"})
    @PostMapping
    ResponseEntity<Whole> begin(Caller head, @RequestBody NewBody body) {
        SopContent content = checked(body.content());
        SopCode code = SopCode.of(Objects.requireNonNullElse(body.code(), ""));
        Unit unit = read.agency(head, Optional.empty())
                .flatMap(agency -> agency.unit(Objects.requireNonNullElse(body.unit(), "")))
                .orElseThrow(SopRefusals::notYourUnit);
        SopId id = write.begin(head, unit.id(), code, content);
        Open open = access.open(head, id);
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(whole(open, access.version(open, 1)));
    }

    @ApiCall(
            value = "Stores what a draft says now; If-Match names the save that it follows.",
            problems = {
                "403 not-allowed",
                "404 unknown-sop",
                "409 sop-state",
                "412 stale-version",
                "422 sop-invalid",
                "422 version-tag"
            })
    @PutMapping("/{sop}/versions/{version}")
    ResponseEntity<Whole> save(
            Caller head,
            @PathVariable SopId sop,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody SopBody body) {
        write.by(head, sop, version, revision(ifMatch), body.checked());
        Open open = access.open(head, sop);
        return answer(open, access.version(open, version));
    }

    @ApiCall(
            value = "Begins the next version, with what the newest approved one says.",
            answers = 201,
            problems = {"403 not-allowed", "404 unknown-sop", "409 sop-state"})
    @PostMapping("/{sop}/versions")
    ResponseEntity<Whole> next(Caller head, @PathVariable SopId sop) {
        int version = write.next(head, sop);
        Open open = access.open(head, sop);
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"1\"").body(whole(open, access.version(open, version)));
    }

    /** @param begins of an approval: the first day in force, else today */
    record ChangeBody(@Nullable String remarks, @Nullable LocalDate begins) {}

    @ApiCall(
            value =
                    "Sends a version on its way: submit, take-back, return, approve or discard; If-Match names the save that was read.",
            problems = {
                "403 not-allowed",
                "404 unknown-sop",
                "409 sop-state",
                "412 stale-version",
                "422 sop-begin-early",
                "422 sop-begin-past",
                "422 sop-incomplete",
                "422 sop-remarks",
                "422 version-tag"
            })
    @PostMapping("/{sop}/versions/{version}/{word}")
    ResponseEntity<Whole> change(
            Caller caller,
            @PathVariable SopId sop,
            @PathVariable int version,
            @PathVariable String word,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ChangeBody body) {
        ChangeSop.Words words = new ChangeSop.Words(body.remarks(), body.begins());
        change.by(caller, sop, version, revision(ifMatch), pages.change(word), words);
        Open open = access.open(caller, sop);
        return answer(open, access.version(open, version));
    }

    private static SopContent checked(@Nullable SopBody body) {
        return Objects.requireNonNullElse(body, new SopBody(null, null, null, null, null, null, null, null, null))
                .checked();
    }

    /** It is always needed, so that nobody overwrites unseen. */
    private static int revision(@Nullable String ifMatch) {
        Integer revision = IfMatch.version(ifMatch, SopRefusals::versionTag);
        if (revision == null) {
            throw SopRefusals.versionTag();
        }
        return revision;
    }

    private ResponseEntity<Whole> answer(Open open, SopVersion version) {
        return ResponseEntity.ok().eTag("\"" + version.revision() + "\"").body(whole(open, version));
    }

    private Whole whole(Open open, SopVersion version) {
        return new Whole(item(version, unit(open.sop().unit()), access.today()), read.content(version));
    }

    private String unit(UnitId id) {
        return read.upward(id).stream().findFirst().map(Unit::code).orElse("");
    }

    private static Item item(SopVersion version, String unit, LocalDate day) {
        Edition edition = version.edition();
        return new Item(
                version.of().id(),
                version.of().code().value(),
                version.version(),
                version.revision(),
                version.title(),
                unit,
                version.state(day),
                edition == null ? null : edition.begins(),
                edition == null || edition.period() == null
                        ? null
                        : edition.period().last());
    }
}
